// The heading of a wide page. It can be focused, so that a voice reads where a link led.
import { useLayoutEffect, useRef } from 'preact/hooks';

export type PageTitleProps = {
  title: string;
  /** BCP 47 tag, where it is not the page's language. */
  lang?: string;
};

export function PageTitle({ title, lang }: PageTitleProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => {
    // On the first page nobody has followed a link yet, and the way through the page begins at its top.
    if (hasLed) heading.current?.focus({ preventScroll: true });
    hasLed = true;
  }, []);
  return (
    <h1 ref={heading} tabIndex={-1} lang={lang}>
      {title}
    </h1>
  );
}

/** Whether this page of the browser has shown a heading before. */
let hasLed = false;
