import { createRoute, z } from "@hono/zod-openapi";
import { categoryAddress } from "../../domain/addresses.ts";
import { type Category, categories, findCategory, mediaTopics } from "../../domain/category.ts";
import { TagwireError } from "../../domain/tagwire-error.ts";
import type { ApiRoutes } from "../api.ts";
import { linkNext } from "../link-next.ts";
import { listArticles } from "../list-articles.ts";
import { problemResponses } from "../problem.ts";
import { articleListSchema, category } from "../schemas/article-schema.ts";
import { pageOf } from "../schemas/facts.ts";
import { before, content, limit, textParameter } from "../schemas/parameters.ts";

const categorySchema = z
  .object({
    name: category,
    mediaTopics: z.array(z.string()).meta({
      description: "IPTC Media Topics that it covers",
      example: ["medtop:04000000"],
    }),
    page: pageOf("Its page", "/categories/Business"),
  })
  .openapi("Category");

const categoryList = createRoute({
  method: "get",
  path: "/categories",
  operationId: "listCategories",
  tags: ["Categories"],
  summary: "The ten categories",
  request: { query: z.strictObject({}) },
  responses: {
    200: {
      description: "Categories, in the order of the pages",
      content: {
        "application/json": {
          schema: z.object({ categories: z.array(categorySchema) }).openapi("CategoryList"),
        },
      },
    },
    ...problemResponses(),
  },
});

const categoryArticles = createRoute({
  method: "get",
  path: "/categories/{name}/articles",
  operationId: "listCategoryArticles",
  tags: ["Categories", "Articles"],
  summary: "The latest articles of a category",
  request: {
    params: z.object({
      name: textParameter("name", {
        description: "The category; case does not count",
        example: "Business",
        longest: 40,
        wanted: "a category",
      }),
    }),
    query: z.strictObject({ before, limit, content }),
  },
  responses: {
    200: { description: "Articles", content: { "application/json": { schema: articleListSchema } } },
    ...problemResponses("not-found"),
  },
});

/** /categories and the articles of each. */
export function addCategoryRoutes(routes: ApiRoutes): void {
  routes.openapi(categoryList, (asking) => {
    const { origin } = asking.var.setting;
    return asking.json({ categories: categories.map((name) => showCategory(name, origin)) }, 200);
  });
  routes.openapi(categoryArticles, async (asking) => {
    const { store, origin } = asking.var.setting;
    const { name } = asking.req.valid("param");
    const found = findCategory(name);
    if (!found) {
      const wanted = `one of ${categories.join(", ")} is wanted`;
      throw new TagwireError("not-found", `There is no category ${name}: ${wanted}.`);
    }
    const read = (slice: Parameters<typeof store.articles.byCategory>[1]) =>
      store.articles.byCategory(found, slice);
    const answer = await listArticles(read, asking.req.valid("query"), origin);
    return linkNext(asking, asking.json(answer, 200), answer.next);
  });
}

function showCategory(name: Category, origin: string): z.infer<typeof categorySchema> {
  return { name, mediaTopics: [...mediaTopics[name]], page: `${origin}${categoryAddress(name)}` };
}
