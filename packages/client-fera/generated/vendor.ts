// Generated from specs/fera/openapi.yaml and privacy.yaml by "pnpm generate". Do not edit.

import { moreOfParameters, type NamedVendor } from "@oubli/client-kit";

/** What the client must know to call well, beside its operations: addresses, keys, budget, ways of paging. */
export const vendor: NamedVendor = {
  "vendor": {
    "id": "fera",
    "name": "Fera"
  },
  "servers": [
    {
      "url": "https://api.fera.ai/v3/private",
      "surface": "private",
      "security": [
        [
          "SecretKey"
        ],
        [
          "AppToken"
        ]
      ]
    },
    {
      "url": "https://api.fera.ai/v3/partners",
      "surface": "partners",
      "security": [
        [
          "PartnerKey"
        ]
      ]
    }
  ],
  "security": {
    "SecretKey": {
      "type": "apiKey",
      "in": "header",
      "name": "Secret-Key"
    },
    "AppToken": {
      "type": "bearer"
    },
    "PartnerKey": {
      "type": "apiKey",
      "in": "header",
      "name": "Api-Key"
    }
  },
  "rateLimit": {
    "calls": 60,
    "per": "minute"
  },
  "pages": {
    "numbered": {
      "style": "page",
      "position": "query.page",
      "size": {
        "name": "query.page_size",
        "largest": 100
      },
      "total": "/meta/total_count"
    }
  },
  "parts": { parameters: moreOfParameters }
};
