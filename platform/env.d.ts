// What WXT puts into each bundle.
interface ImportMeta {
  /** `ENTRYPOINT`: "html" in the bundle that all pages share, else the entrypoint's name. Absent in tests. */
  readonly env: { readonly ENTRYPOINT?: string };
}
