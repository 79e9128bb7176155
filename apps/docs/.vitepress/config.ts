import { type DefaultTheme, defineConfig, type UserConfig } from "vitepress";
import { leadsTo } from "./links.ts";

const CLIENTS = [
  { name: "Fera", folder: "fera" },
  { name: "Partnero", folder: "partnero" },
  { name: "Loyalty.lt", folder: "loyalty-lt" },
];

const GUIDES = [
  { text: "First call", link: "/guides/first-call" },
  { text: "Lists, page by page", link: "/guides/paging" },
  { text: "When there is no good answer", link: "/guides/errors" },
  { text: "Pace", link: "/guides/pacing" },
  { text: "Webhooks", link: "/guides/webhooks" },
  { text: "Testing with the sandbox", link: "/guides/testing" },
  { text: "Regenerating from the description", link: "/guides/regenerating" },
];

/** Static pages with a search of their own. Nothing is loaded from elsewhere: no fonts, no scripts, no counters. */
const config: UserConfig<DefaultTheme.Config> = defineConfig({
  title: "oubli clients",
  description: "Typed clients for Fera, Partnero and Loyalty.lt: guides and reference.",
  lang: "en",
  srcExclude: ["README.md"],
  outDir: "dist",
  cacheDir: "node_modules/.cache/vitepress",
  markdown: {
    // Pages are taken in from the packages, where their links are true; here they lead to the page that shows the same.
    config: (markdown) => {
      const { rules } = markdown.renderer;
      const before = rules.link_open;
      rules.link_open = (...given) => {
        const [tokens, index, options, env, self] = given;
        const token = tokens[index];
        const address = token?.attrGet("href");
        if (token && address) token.attrSet("href", leadsTo(address, String(env.relativePath ?? "")));
        return before ? before(...given) : self.renderToken(tokens, index, options);
      };
    },
  },
  themeConfig: {
    search: { provider: "local" },
    nav: [
      { text: "Guides", link: "/guides/first-call" },
      ...CLIENTS.map(({ name, folder }) => ({ text: name, link: `/clients/${folder}/` })),
      { text: "Kit", link: "/clients/kit/" },
    ],
    sidebar: [
      { text: "Guides", items: GUIDES },
      {
        text: "Clients",
        items: CLIENTS.flatMap(({ name, folder }) => [
          { text: name, link: `/clients/${folder}/` },
          { text: `${name}: every call`, link: `/clients/${folder}/api` },
        ]),
      },
      { text: "What all of them share", items: [{ text: "The kit", link: "/clients/kit/" }] },
    ],
    outline: [2, 3],
  },
});

export default config;
