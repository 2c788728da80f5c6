import { lazily } from "../text/lazily.ts";

/** The checksum of ZIP, gzip and PNG (ISO 3309), as an unsigned number. */
export function crc32(bytes: Uint8Array): number {
  const table = tableOf();
  let sum = 0xffff_ffff;
  for (const byte of bytes) sum = (table[(sum ^ byte) & 0xff] as number) ^ (sum >>> 8);
  return ~sum >>> 0;
}

const tableOf = lazily(() =>
  Uint32Array.from({ length: 256 }, (_, index) => {
    let value = index;
    for (let bit = 0; bit < 8; bit++) value = (value & 1) === 1 ? (value >>> 1) ^ 0xedb8_8320 : value >>> 1;
    return value;
  }),
);
