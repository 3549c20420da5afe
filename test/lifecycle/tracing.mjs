/** What an operator loads with --import to have traces: these go to standard output, a line a span. */
import { context, trace } from '@opentelemetry/api';
import { AsyncLocalStorageContextManager } from '@opentelemetry/context-async-hooks';
import { BasicTracerProvider, SimpleSpanProcessor } from '@opentelemetry/sdk-trace-base';

const toOutput = {
  export(spans, done) {
    for (const { name, attributes } of spans) console.log(JSON.stringify({ span: name, attributes }));
    done({ code: 0 });
  },
  shutdown: async () => {},
};

trace.setGlobalTracerProvider(new BasicTracerProvider({ spanProcessors: [new SimpleSpanProcessor(toOutput)] }));
context.setGlobalContextManager(new AsyncLocalStorageContextManager().enable());
