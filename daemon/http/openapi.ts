import type { FastifyDynamicSwaggerOptions } from '@fastify/swagger';

/** OpenAPI 3.1, because its schemas are JSON Schema, which is what the contract is written in. */
export const describeApi = (version: string): FastifyDynamicSwaggerOptions => ({
  openapi: {
    openapi: '3.1.0',
    info: {
      title: 'MoodDJ',
      description: 'State and commands of one box. Live state comes over the WebSocket /api/live.',
      version,
      license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
    },
    tags: [
      { name: 'state', description: 'What the box sees and plays' },
      { name: 'commands', description: 'What people want of it' },
      { name: 'history', description: 'What happened' },
      { name: 'sign-in', description: 'The Spotify account, and phones as remotes' },
    ],
  },
});
