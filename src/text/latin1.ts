/**
 * Bytes as the letters of Latin 1 that have their numbers. What Node calls a decoder of that name
 * is one of Windows 1252 on some Nodes.
 */
export function latin1Of(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("latin1");
}
