/** What tests use of packages that write the files which are read here; they bring no types. */
declare module "pdfkit" {
  import { Readable } from "node:stream";

  interface Bounds {
    top: number;
    bottom: number;
    left: number;
    right: number;
  }

  class PdfDocument extends Readable {
    constructor(options?: Readonly<Record<string, unknown>>);
    y: number;
    readonly page: { margins: Bounds };
    text(words: string, x?: number | object, y?: number, options?: object): this;
    fontSize(size: number): this;
    font(name: string): this;
    moveDown(lines?: number): this;
    addPage(): this;
    image(bytes: Uint8Array, x: number, y: number, options?: object): this;
    save(): this;
    restore(): this;
    rotate(angle: number, options?: object): this;
    bufferedPageRange(): { readonly count: number };
    switchToPage(index: number): this;
    end(): void;
  }
  export = PdfDocument;
}

declare module "text-encoding/lib/encoding-indexes.js" {
  const tables: { readonly "encoding-indexes": Readonly<Record<string, readonly (number | null)[]>> };
  export = tables;
}
