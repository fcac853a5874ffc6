// What WXT puts into each bundle.
interface ImportMeta {
  /** `ENTRYPOINT`: "html" in the bundle that all pages share, else the entrypoint's name. Absent in tests. `FIREFOX`: built for Firefox. */
  readonly env: { readonly ENTRYPOINT?: string; readonly FIREFOX?: boolean };
}
