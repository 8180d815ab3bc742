// `npm start`: sets up, builds, and serves the page on a local address.

import { build } from "./build.mjs";
import { serve } from "./serve.mjs";
import { at, main, say } from "./steps.mjs";

await main(async () => {
  await build();
  const { address } = await serve(at("dist"), { port: Number(process.env.PORT ?? 8080) });
  say(`petik is at ${address} (Ctrl+C ends it)`);
});
