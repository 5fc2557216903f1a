// The site that "leave quickly" leads to, on this machine: tests ask nobody else.

import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { createServer } from "node:https";
import { join } from "node:path";

export async function openElsewhere() {
  const [key, certificate] = ["key", "pem"].map((end) => join(process.env.CANDOUR_TEST_WORK, `elsewhere.${end}`));
  const made = ["req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes", "-days", "2", "-subj", "/CN=www.wikipedia.org"];
  execFileSync("openssl", [...made, "-keyout", key, "-out", certificate], { stdio: "ignore" });
  const server = createServer({ key: readFileSync(key), cert: readFileSync(certificate) }, (_, answer) => {
    answer.setHeader("content-type", "text/html; charset=utf-8");
    answer.end('<!doctype html><html lang="en"><title>Wikipedia</title><link rel="icon" href="data:,"><h1>Wikipedia</h1>');
  });
  await new Promise((ready) => server.listen(0, "127.0.0.1", ready));
  return server;
}
