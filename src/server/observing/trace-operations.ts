/** Traces for OpenTelemetry: a span for each operation, and one below it for each time it was read. */
import type { Context, Span } from '@opentelemetry/api'
import type { Observer } from './observed.ts'

export interface Traces {
  readonly observer: Observer
  close(): Promise<void>
}

/** Milliseconds that a collector has to take spans, tries again included; the server's end waits no longer. */
const PATIENCE = 2_000

/** `sampled` is the flag of the caller, `-01` at the end of a header `traceparent`. */
const PARENT = /^00-([0-9a-f]{32})-([0-9a-f]{16})-([0-9a-f]{2})$/

/** Loads the packages only here: few servers need them. `endpoint` is that of a collector of OTLP over HTTP. */
export async function traceOperations(endpoint: string): Promise<Traces> {
  const [api, sdk, { OTLPTraceExporter }, { resourceFromAttributes }] = await Promise.all([
    import('@opentelemetry/api'),
    import('@opentelemetry/sdk-trace-base'),
    import('@opentelemetry/exporter-trace-otlp-http'),
    import('@opentelemetry/resources'),
  ])
  const exporter = new OTLPTraceExporter({ url: `${endpoint.replace(/\/$/, '')}/v1/traces`, timeoutMillis: PATIENCE })
  const provider = new sdk.BasicTracerProvider({
    resource: resourceFromAttributes({ 'service.name': 'on-the-record' }),
    spanProcessors: [new sdk.BatchSpanProcessor(exporter)],
  })
  const tracer = provider.getTracer('on-the-record')
  const parentOf = (header = ''): Context => {
    const [, traceId, spanId, flags] = PARENT.exec(header) ?? []
    if (!traceId || !spanId) return api.ROOT_CONTEXT
    const parent = { traceId, spanId, traceFlags: Number.parseInt(flags!, 16), isRemote: true }
    return api.trace.setSpanContext(api.ROOT_CONTEXT, parent)
  }
  const at = (time: number) => performance.timeOrigin + time
  return {
    observer({ type, name, cost, outcome, status, requestId, reads, milliseconds, endedAt, traceParent }) {
      const attributes = {
        'graphql.operation.type': type,
        ...(name !== null && { 'graphql.operation.name': name.slice(0, 100) }),
        ...(cost !== undefined && { 'graphql.operation.cost': cost }),
        ...{ 'http.response.status_code': status, 'request.id': requestId, outcome },
      }
      const startTime = at(endedAt - milliseconds)
      const kind = api.SpanKind.SERVER
      const span: Span = tracer.startSpan(`GraphQL ${type}`, { kind, attributes, startTime }, parentOf(traceParent))
      if (status >= 500) span.setStatus({ code: api.SpanStatusCode.ERROR })
      const below = api.trace.setSpan(api.ROOT_CONTEXT, span)
      for (const { askedAt, postedAt, endedAt: readAt } of reads) {
        if (postedAt > askedAt) tracer.startSpan('wait', { startTime: at(askedAt) }, below).end(at(postedAt))
        tracer.startSpan('read', { startTime: at(postedAt) }, below).end(at(readAt))
      }
      span.end(at(endedAt))
    },
    close: () => provider.shutdown(),
  }
}
