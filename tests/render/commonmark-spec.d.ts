declare module "commonmark-spec" {
  const spec: {
    /** The examples of the specification, with `→` for a tab. */
    readonly tests: readonly {
      readonly number: number;
      readonly section: string;
      readonly markdown: string;
      readonly html: string;
    }[];
  };
  // biome-ignore lint/style/noDefaultExport: the package is CommonJS and has nothing else.
  export default spec;
}
