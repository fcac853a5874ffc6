// The way back above a page's title: to the page that it lies under, and what of that page it belongs to.
export type CrumbsProps = {
  href: string;
  /** What the page there is called. */
  label: string;
  under?: string | undefined;
};

export function Crumbs({ href, label, under }: CrumbsProps) {
  return (
    <p class="crumbs">
      <a href={href}>{label}</a>
      {under && (
        <>
          {' '}
          <span aria-hidden="true">/</span> {under}
        </>
      )}
    </p>
  );
}
