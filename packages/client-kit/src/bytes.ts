/**
 * Bytes that WebCrypto and streams take: `Uint8Array<ArrayBuffer>` where the compiler knows such a thing. Said by what an encoder gives,
 * because TypeScript before 5.7 does not.
 */
export type Bytes = ReturnType<TextEncoder["encode"]>;
