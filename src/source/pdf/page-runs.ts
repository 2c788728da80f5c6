import type { TextRun } from "./text-run.ts";

/** A piece of text as pdf.js tells it. */
export interface TextItem {
  readonly str: string;
  /** From the text's own space to the page's. */
  readonly transform: readonly number[];
  readonly width: number;
  readonly height: number;
  readonly fontName: string;
}

/** Whether most of a page's letters are none: its fonts do not tell which they are. */
export function isUntold(items: readonly TextItem[]): boolean {
  let [letters, untold] = [0, 0];
  for (const { str } of items) {
    for (const letter of str) if (letter.trim() !== "") letters += 1;
    untold += str.match(/[\ufffd\ue000-\uf8ff]|(?!\s)\p{Cc}/gu)?.length ?? 0;
  }
  return untold * 3 > letters;
}

/** Nothing, or vowel points that stand apart from their letters. */
const isWordless = /^(?:[\ufffd\s]*|[\s\u0591-\u05c7\u064b-\u0652]*)$/;

/** How a page is turned towards its reader: six numbers of a matrix, and its width. */
export interface PageView {
  readonly transform: readonly number[];
  readonly width: number;
}

/**
 * The runs of a page, upright ones and apart from them those that stand on their sides. A page of
 * vertical lines, as Chinese and Japanese are also written, is turned so that these are rows.
 */
export function pageRuns(
  items: readonly TextItem[],
  styles: Readonly<Record<string, { readonly vertical: boolean } | undefined>>,
  view: PageView,
): { readonly upright: TextRun[]; readonly sideways: TextRun[] } {
  const upright: TextRun[] = [];
  const vertical: TextRun[] = [];
  const sideways: TextRun[] = [];
  for (const [order, item] of items.entries()) {
    if (isWordless.test(item.str)) continue;
    const placed = place(item, view);
    if (placed.isDiagonal) continue;
    const { fontName: font } = item;
    const base = { text: item.str, order, size: placed.size, font };
    const { x, y } = placed;
    if (styles[item.fontName]?.vertical === true) {
      vertical.push({ ...base, left: y, right: y + item.height, baseline: view.width - x });
    } else if (placed.isUpright) upright.push({ ...base, left: x, right: x + item.width, baseline: y });
    else sideways.push({ ...base, left: y, right: y + item.width, baseline: view.width - x });
  }
  return vertical.length > upright.length
    ? { upright: vertical, sideways: [...upright, ...sideways] }
    : { upright, sideways: [...vertical, ...sideways] };
}

function place({ transform: text }: TextItem, { transform: page }: PageView) {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = text;
  const [va = 1, vb = 0, vc = 0, vd = 1, ve = 0, vf = 0] = page;
  const [along, down] = [va * a + vc * b, vb * a + vd * b];
  const size = Math.hypot(va * c + vc * d, vb * c + vd * d);
  const [wide, high] = [Math.abs(along), Math.abs(down)];
  return {
    x: va * e + vc * f + ve,
    y: vb * e + vd * f + vf,
    size,
    isUpright: along > 0 && high < wide / 4,
    /** A stamp over what is written. */
    isDiagonal: high >= wide / 4 && wide >= high / 4,
  };
}
