import { OPS, type PDFPageProxy } from "unpdf/pdfjs";

/** What pdf.js makes of a picture: its points row by row, of a kind that it numbers. */
interface Decoded {
  readonly width: number;
  readonly height: number;
  readonly kind: number;
  readonly data: Uint8Array | Uint8ClampedArray;
}

const [oneBit, rgb, rgba] = [1, 2, 3];

/** More points than a page of paper has at 600 a inch. */
const mostPoints = 40_000_000;

/**
 * The largest picture of a page, in grey, as a file of the Netpbm kind PGM, which every reader of
 * pictures knows; null where there is none, or none that can be decoded.
 */
export async function pagePicture(page: PDFPageProxy): Promise<Uint8Array | null> {
  const { fnArray, argsArray } = await page.getOperatorList();
  let largest: Decoded | null = null;
  for (const [index, operator] of fnArray.entries()) {
    const found = operator === OPS.paintInlineImageXObject ? argsArray[index]?.[0] : null;
    const picture = operator === OPS.paintImageXObject ? await objectOf(page, argsArray[index]?.[0]) : found;
    if (!isDecoded(picture) || picture.width * picture.height > mostPoints) continue;
    if (largest === null || picture.width * picture.height > largest.width * largest.height) largest = picture;
  }
  return largest === null ? null : toGrey(largest);
}

/** A picture that is not decoded within a time never is. */
async function objectOf(page: PDFPageProxy, name: unknown): Promise<unknown> {
  if (typeof name !== "string") return null;
  const objects = name.startsWith("g_") ? page.commonObjs : page.objs;
  return await new Promise((resolve) => {
    const timer = setTimeout(resolve, 10_000, null);
    objects.get(name, (found: unknown) => {
      clearTimeout(timer);
      resolve(found);
    });
  });
}

function isDecoded(value: unknown): value is Decoded {
  return typeof value === "object" && value !== null && "data" in value && ArrayBuffer.isView(value.data);
}

function toGrey({ width, height, kind, data }: Decoded): Uint8Array | null {
  const step = kind === rgb ? 3 : 4;
  const rowLength = (width + 7) >> 3;
  if (data.length < (kind === oneBit ? rowLength * height : width * height * step)) return null;
  const head = new TextEncoder().encode(`P5\n${width} ${height}\n255\n`);
  const file = new Uint8Array(head.length + width * height);
  file.set(head);
  for (let point = 0; point < width * height; point++) {
    if (kind === oneBit) {
      const column = point % width;
      const byte = data[((point - column) / width) * rowLength + (column >> 3)] as number;
      file[head.length + point] = (byte >> (7 - (column & 7))) & 1 ? 255 : 0;
    } else {
      const [red = 0, green = 0, blue = 0] = data.subarray(point * step, point * step + 3);
      file[head.length + point] = (red * 299 + green * 587 + blue * 114) / 1000;
    }
  }
  return kind === oneBit || kind === rgb || kind === rgba ? file : null;
}
