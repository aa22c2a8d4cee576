export * from "../domain/addresses.ts";
