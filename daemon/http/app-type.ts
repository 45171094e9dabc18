import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { TypeBoxTypeProvider } from '@fastify/type-provider-typebox';
import type { FastifyBaseLogger, FastifyInstance } from 'fastify';
import { Problem } from '../contract/commands.ts';

/** The web server whose routes take their types from TypeBox schemas. */
export type App = FastifyInstance<Server, IncomingMessage, ServerResponse, FastifyBaseLogger, TypeBoxTypeProvider>;

/** What any route may answer instead, for the documentation. */
export const problems = { '4xx': Problem, '5xx': Problem } as const;
