/** The contract as an OpenAPI 3.1 document, made from the endpoints when the Worker is built, never while it runs. */
import { z } from 'zod/mini';
import { type ErrorCode, ErrorReply } from '../../shared/sync-api.ts';
import { statusOf } from '../errors.ts';
import type { Endpoint } from './endpoint.ts';
import { ENDPOINTS } from './endpoints.ts';

type Json = Record<string, unknown>;

/** The whole document. */
export function openApiDocument(): Json {
  const paths: Record<string, Json> = {};
  for (const endpoint of ENDPOINTS)
    paths[endpoint.path] = { ...paths[endpoint.path], [endpoint.method]: operation(endpoint) };
  return {
    openapi: '3.1.0',
    info: {
      title: 'Passerelle vault',
      version: '1',
      description:
        'Keeps sealed records for the devices of one mentee. The server cannot read them. Every refusal has the same shape and a code of a closed list.',
    },
    paths,
    components: {
      securitySchemes: { device: { type: 'http', scheme: 'bearer' } },
      schemas: { Error: schemaOf(ErrorReply) },
    },
  };
}

function operation({ summary, isPrivate, params, query, body, status, reply, refusals }: Endpoint): Json {
  const codes: ErrorCode[] = [
    ...refusals,
    ...(isPrivate ? (['unauthorized', 'too-many-requests'] as const) : []),
    'internal',
  ];
  return {
    summary,
    security: isPrivate ? [{ device: [] }] : [],
    parameters: [...parameters('path', params), ...parameters('query', query)],
    ...(body ? { requestBody: { required: true, content: content(schemaOf(body)) } } : {}),
    responses: {
      [status]: { description: summary, ...(reply ? { content: content(schemaOf(reply)) } : {}) },
      ...errorResponses(codes),
    },
  };
}

function parameters(place: 'path' | 'query', schema: z.ZodMiniObject | undefined): Json[] {
  return Object.entries(schema?.shape ?? {}).map(([name, part]) => ({
    name,
    in: place,
    required: place === 'path',
    schema: schemaOf(part),
  }));
}

function errorResponses(codes: readonly ErrorCode[]): Json {
  const byStatus = Map.groupBy(codes, statusOf);
  return Object.fromEntries(
    [...byStatus].map(([status, some]) => [
      status,
      { description: some.join(', '), content: content({ $ref: '#/components/schemas/Error' }) },
    ]),
  );
}

const content = (schema: unknown): Json => ({ 'application/json': { schema } });

/** What a query holds is text; the document shows the number it must spell. */
function schemaOf(schema: z.core.$ZodType): Json {
  const { $schema: _, ...rest } = z.toJSONSchema(schema, { io: 'output' });
  return rest;
}
