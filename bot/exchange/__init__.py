"""The economic check over HTTP with another office's system: `docs/exchange.md` says how."""
