// Oxigraph and a SHACL engine as independent readers: node stores.mjs FOLDER DOCS
import fs from 'node:fs'
import path from 'node:path'
import oxigraph from 'oxigraph'
import * as N3 from 'n3'
import SHACLValidator from 'rdf-validate-shacl'

const [folder, docs] = process.argv.slice(2)
const read = (name) => fs.readFileSync(path.join(folder, name), 'utf8')
let failed = false
const check = (good, what) => {
  console.log(`${good ? 'ok  ' : 'FAIL'} ${what}`)
  failed ||= !good
}

const term = (t) =>
  t.termType === 'Literal' ? JSON.stringify([t.value, t.language, t.datatype.value]) : `<${t.value}>`
const flatten = (store, withGraph) =>
  [...new Set(store.match().map((q) =>
    [q.subject, q.predicate, q.object, ...(withGraph ? [q.graph] : [])].map(term).join(' ')))].sort()

// every format holds the same triples, and those with graphs the same quads
const types = {
  nq: 'application/n-quads', trig: 'application/trig', jsonld: 'application/ld+json',
  nt: 'application/n-triples', ttl: 'text/turtle', rdf: 'application/rdf+xml',
}
const stores = {}
for (const [extension, format] of Object.entries(types)) {
  stores[extension] = new oxigraph.Store()
  try {
    stores[extension].load(read(`graph.${extension}`), { format, base_iri: 'file:///graph' })
  } catch (error) {
    check(false, `graph.${extension}: ${error}`)
  }
}
const quads = flatten(stores.nq, true).join('\n')
const triples = flatten(stores.nq, false).join('\n')
const lines = read('graph.nq').trimEnd().split('\n').length
check(stores.nq.size === lines, `N-Quads: ${lines} lines, ${stores.nq.size} quads in Oxigraph`)
for (const extension of ['trig', 'jsonld'])
  check(flatten(stores[extension], true).join('\n') === quads, `graph.${extension}: the quads of graph.nq`)
for (const extension of ['nt', 'ttl', 'rdf'])
  check(flatten(stores[extension], false).join('\n') === triples, `graph.${extension}: the triples of graph.nq`)

// the documented queries give the rows that `actant query` gives
const prefixes = read('graph.ttl').split('\n').filter((l) => l.startsWith('@prefix'))
  .map((l) => l.replace(/^@prefix/, 'PREFIX').replace(/ \.$/, '')).join('\n')
const plain = (t) => (t ? [t.value, t.language ?? t['xml:lang'] ?? ''] : null)
for (const name of fs.readdirSync(folder).filter((f) => f.endsWith('.rq')).sort()) {
  const wanted = JSON.parse(read(name.replace('.rq', '.json')))
  const rows = (list, get) =>
    list.map((row) => JSON.stringify(wanted.head.vars.map((v) => plain(get(row, v))))).sort().join('\n')
  const ours = rows(wanted.results.bindings, (row, v) => row[v])
  const theirs = rows(stores.nq.query(prefixes + '\n' + read(name), { use_default_graph_as_union: true }), (row, v) => row.get(v))
  check(ours === theirs, `${name}: ${wanted.results.bindings.length} rows`)
}

// shapes hold, and do not hold of everything
const parse = (text) => new N3.Store(new N3.Parser().parse(text))
const shapes = parse(fs.readFileSync(path.join(docs, 'shapes.ttl'), 'utf8'))
const turtle = read('graph.ttl')
const good = await new SHACLValidator(shapes).validate(parse(turtle))
check(good.conforms, `shapes.ttl: ${good.results.length} violations`)
const bad = await new SHACLValidator(shapes).validate(parse(turtle.replace('act:Asserts', 'act:Sings')))
check(!bad.conforms, 'shapes.ttl finds a stance that does not exist')

process.exit(failed ? 1 : 0)
