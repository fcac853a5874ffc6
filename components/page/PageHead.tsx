// The head of a page: its title, a sentence about it, and what else stands there.
import type { ComponentChildren } from 'preact';
import { PageTitle } from './PageTitle.tsx';

export type PageHeadProps = { title: string; lead?: string; children?: ComponentChildren };

export function PageHead({ title, lead, children }: PageHeadProps) {
  return (
    <header class="page-head">
      <PageTitle title={title} />
      {lead && <p class="lead">{lead}</p>}
      {children}
    </header>
  );
}
