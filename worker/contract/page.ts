/** The OpenAPI document as a page to read: one section for each route. */
import { html } from 'hono/html';

type Html = ReturnType<typeof html>;

interface Parameter {
  name: string;
  in: string;
  schema: unknown;
}

interface Body {
  content?: { 'application/json': { schema: unknown } };
}

interface Operation {
  summary: string;
  security: readonly unknown[];
  parameters: readonly Parameter[];
  requestBody?: Body;
  responses: Readonly<Record<string, Body & { description: string }>>;
}

interface Document {
  info: { title: string; version: string; description: string };
  paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
}

export const STYLE = `
body { max-width: 50rem; margin: 2rem auto; padding: 0 1rem; font: 1rem/1.5 system-ui, sans-serif; }
h2 { margin-top: 3rem; font-family: ui-monospace, monospace; font-size: 1.1rem; }
pre { overflow-x: auto; padding: .75rem; background: #f3f1ec; color: #1d1d1b; }
td, th { text-align: left; vertical-align: top; padding: .15rem 1rem .15rem 0; }
`;

/** The whole page. */
export function contractPage({ info, paths }: Document): Html {
  const operations = Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => section(method, path, operation)),
  );
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${info.title}</title>
<link rel="stylesheet" href="/docs.css">
</head>
<body>
<main>
<h1>${info.title}, version ${info.version}</h1>
<p>${info.description}</p>
<p>For programs: <a href="/openapi.json">openapi.json</a></p>
${operations}
</main>
</body>
</html>
`;
}

function section(method: string, path: string, operation: Operation): Html {
  const { summary, security, parameters, requestBody, responses } = operation;
  return html`<section>
<h2>${method.toUpperCase()} ${path}</h2>
<p>${summary}</p>
<p>${security.length > 0 ? 'With a device token: Authorization: Bearer …' : 'Without a token.'}</p>
${parameters.map(({ name, in: place, schema }) => part(`${name}, in the ${place}`, schema))}
${part('Body', schemaOf(requestBody))}
<table>
<tbody>
${Object.entries(responses).map(
  ([status, { description }]) => html`<tr><th scope="row">${status}</th><td>${description}</td></tr>`,
)}
</tbody>
</table>
${Object.entries(responses)
  .filter(([status]) => Number(status) < 300)
  .map(([, reply]) => part('Reply', schemaOf(reply)))}
</section>`;
}

function schemaOf(body: Body | undefined): unknown {
  return body?.content?.['application/json'].schema;
}

function part(title: string, schema: unknown): Html | '' {
  if (schema === undefined) return '';
  return html`<details><summary>${title}</summary><pre>${JSON.stringify(schema, null, 2)}</pre></details>`;
}
