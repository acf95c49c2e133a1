/* What the emulator's pages do beside what all pages do: they look again when something happens. All of it is optional. */
