// The six figures of an authenticator app (RFC 6238: SHA-1, 30 seconds).

import { createHmac } from "node:crypto";

const LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
const used = new Set();

function bytes(secret) {
  const bits = [...secret.replace(/[\s=]/g, "").toUpperCase()].map((letter) => LETTERS.indexOf(letter).toString(2).padStart(5, "0"));
  return Buffer.from(bits.join("").match(/.{8}/g).map((byte) => parseInt(byte, 2)));
}

export function figures(secret, step = Math.floor(Date.now() / 30000)) {
  const counter = Buffer.alloc(8);
  counter.writeBigUInt64BE(BigInt(step));
  const mac = createHmac("sha1", bytes(secret)).update(counter).digest();
  const at = mac[19] & 15;
  return String((mac.readUInt32BE(at) & 0x7fffffff) % 1e6).padStart(6, "0");
}

// A code is good once: where this step's was used, the next step's, which clocks that run ahead are allowed.
export async function fresh(secret) {
  for (;;) {
    const now = Math.floor(Date.now() / 30000);
    const step = [now, now + 1].find((each) => !used.has(`${secret} ${each}`));
    if (step) {
      used.add(`${secret} ${step}`);
      return figures(secret, step);
    }
    await new Promise((later) => setTimeout(later, 1000));
  }
}
