/** Makes secrets unreadable where they lie, with a key that lies elsewhere. */
export interface Vault {
  /** Why nothing can be sealed or opened now, and what a person can do about it; null when all is well. */
  readonly trouble: { readonly message: string; readonly remedy: string } | null;
  /**
   * @param place where the result is kept, such as table, row and column: what was sealed for one place opens at no other
   * @throws NeedsOwner while there is `trouble`
   */
  seal(secret: string, place: readonly string[]): Uint8Array;
  /** Null: sealed with a key that is not here, for another place, or damaged. */
  open(sealed: Uint8Array, place: readonly string[]): string | null;
}
