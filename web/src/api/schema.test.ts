import openapiTS, { astToString, COMMENT_HEADER } from 'openapi-typescript'
import { expect, test } from 'vitest'
import description from './openapi.json?raw'
import types from './schema.d.ts?raw'

test("the screens' types are made from the API's description as it is: npm run api", async () => {
  expect(types).toBe(COMMENT_HEADER + astToString(await openapiTS(description)))
})
