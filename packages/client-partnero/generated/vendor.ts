// Generated from specs/partnero/openapi.yaml and privacy.yaml by "pnpm generate". Do not edit.

import type { NamedVendor } from "@oubli/client-kit";

/** What the client must know to call well, beside its operations: addresses, keys, budget, ways of paging. */
export const vendor: NamedVendor = {
  "vendor": {
    "id": "partnero",
    "name": "Partnero"
  },
  "servers": [
    {
      "url": "https://api.partnero.com/v1",
      "surface": "default",
      "security": [
        [
          "ApiKey"
        ]
      ]
    }
  ],
  "security": {
    "ApiKey": {
      "type": "bearer"
    }
  },
  "rateLimit": "unknown",
  "pages": {
    "linked": {
      "style": "page",
      "position": "query.page",
      "size": {
        "name": "query.limit",
        "largest": 100
      },
      "next": "/links/next"
    }
  }
};
