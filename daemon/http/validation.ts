import type { FastifySchemaCompiler } from 'fastify';
import type { TSchema } from 'typebox';
import { Compile } from 'typebox/compile';
import { Value } from 'typebox/value';
import { explainMismatch } from './explain.ts';

/**
 * Checks requests with the schemas of `contract/`. Not the type provider's own compiler: that one answers with all complaints of a
 * union's branches at once and leaves defaults out. Only the query is converted (it is all text); a body has to be right as it is.
 */
export const checkRequest: FastifySchemaCompiler<TSchema> = ({ schema, httpPart }) => {
  const check = Compile(schema);
  return (input: unknown) => {
    const value = httpPart === 'body' ? input : Value.Convert(schema, Value.Default(schema, input));
    return check.Check(value) ? { value } : { error: explainMismatch(schema, value) };
  };
};
