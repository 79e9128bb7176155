// Generated from specs/loyalty-lt/openapi.yaml and privacy.yaml by "pnpm generate". Do not edit.

import { moreOfParameters, anyPaging, type NamedVendor } from "@oubli/client-kit";

/** What the client must know to call well, beside its operations: addresses, keys, budget, ways of paging. */
export const vendor: NamedVendor = {
  "vendor": {
    "id": "loyalty-lt",
    "name": "Loyalty.lt"
  },
  "servers": [
    {
      "url": "https://staging-api.loyalty.lt/api/partners",
      "surface": "default",
      "security": [
        [
          "ApiKey",
          "ApiSecret"
        ],
        [
          "PartnerSession"
        ]
      ]
    }
  ],
  "security": {
    "ApiKey": {
      "type": "apiKey",
      "in": "header",
      "name": "X-API-Key"
    },
    "ApiSecret": {
      "type": "apiKey",
      "in": "header",
      "name": "X-API-Secret"
    },
    "PartnerSession": {
      "type": "bearer"
    }
  },
  "rateLimit": {
    "calls": 10000,
    "per": "hour",
    "concurrent": 100
  },
  "pages": {
    "numbered": {
      "style": "page",
      "position": "query.page",
      "size": {
        "name": "query.per_page",
        "largest": 50
      },
      "total": "/meta/total"
    },
    "cursored": {
      "style": "cursor",
      "position": "query.cursor",
      "size": {
        "name": "query.limit",
        "largest": 200
      },
      "next": "/meta/next_cursor"
    }
  },
  "parts": { parameters: moreOfParameters, paging: anyPaging }
};
