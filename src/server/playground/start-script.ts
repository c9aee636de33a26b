/** Runs in the page, before GraphiQL's own script: it opens with what its address says, and what is in the page as JSON. */
export const START = `
const { options, workers } = JSON.parse(document.getElementById('settings').textContent)
const given = new URL(location.href).searchParams
const [query, variables] = [given.get('query'), given.get('variables')]
if (query) Object.assign(options, { query, variables, defaultTabs: [{ query, variables }, ...options.defaultTabs] })
self.MonacoEnvironment = { globalAPI: false, getWorkerUrl: (_, label) => workers[label] ?? workers.editorWorkerService }
addEventListener('DOMContentLoaded', () => YogaGraphiQL.renderYogaGraphiQL(document.getElementById('root'), options))
`
