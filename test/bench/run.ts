// npm run bench -- NAME: runs test/bench/NAME.ts and ends with its figures as one line of JSON.
const [name] = process.argv.slice(2)
if (!name || !/^[a-z-]+$/.test(name)) {
  console.error('usage: npm run bench -- NAME, for instance: npm run bench -- answers')
  process.exit(2)
}
const bench: unknown = await import(`./${name}.ts`)
const { default: measure } = bench as { default: () => Promise<unknown> }
console.log(JSON.stringify(await measure()))
process.exit() // databases in memory are lent and not closed
