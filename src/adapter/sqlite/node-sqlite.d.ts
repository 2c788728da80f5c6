/** Node 20's types do not know `node:sqlite`; the binding for Node 20 has the same shape. */
declare module "node:sqlite" {
  export { DatabaseSync } from "@photostructure/sqlite";
}
