/** How far the first set-up on a phone has come. A box that has an owner already needs none. */
export const setup = `
ALTER TABLE owner ADD COLUMN setup TEXT NOT NULL DEFAULT 'language';
UPDATE owner SET setup = 'done' WHERE claimed = 1;
`;
