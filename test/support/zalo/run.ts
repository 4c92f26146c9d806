import { BOT_NAME, startZalo } from './server.ts'

// For trying out by hand: `npx node test/support/zalo/run.ts 4300`, then what is printed, and another console that speaks:
// curl -d text='hop bao ai chu tri' 127.0.0.1:4300/_fake/say; curl 127.0.0.1:4300/_fake/sent
const zalo = await startZalo({ port: Number(process.argv[2] ?? 4300) })
console.log(`${BOT_NAME}: root ${zalo.root}, token ${zalo.token}`)
