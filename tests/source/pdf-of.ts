import { once } from "node:events";
import PdfDocument from "pdfkit";

/** A PDF as pdfkit writes it, its pages kept until the end so that heads can be put on them. */
export async function pdf(write: (page: PdfDocument) => void, options: object = {}): Promise<Uint8Array> {
  const file = new PdfDocument({ bufferPages: true, ...options });
  const chunks: Uint8Array[] = [];
  file.on("data", (chunk: Uint8Array) => chunks.push(chunk));
  write(file);
  file.end();
  await once(file, "end");
  return new Uint8Array(Buffer.concat(chunks));
}
