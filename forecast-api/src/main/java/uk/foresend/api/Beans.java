package uk.foresend.api;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import java.time.Clock;

/** What the application is handed from outside. */
@Factory
final class Beans {

  @Singleton
  Clock clock() {
    return Clock.systemUTC();
  }
}
