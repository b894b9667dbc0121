/** Runs the statements on standard input in the folder that this starts in, and prints the rows of the last as JSON. */
import { text } from 'node:stream/consumers'
import { DuckDBInstance } from '@duckdb/node-api'

const database = await DuckDBInstance.create(':memory:')
const connection = await database.connect()
const result = await connection.runAndReadAll(await text(process.stdin))
console.log(JSON.stringify(result.getRowObjectsJson()))
connection.closeSync()
database.closeSync()
