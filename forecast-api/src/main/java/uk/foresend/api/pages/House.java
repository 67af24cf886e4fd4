package uk.foresend.api.pages;

import jakarta.inject.Singleton;

/** What every page shares: whose it is, and its style sheet and scripts. */
@Singleton
public record House(Council council, Assets assets) {}
