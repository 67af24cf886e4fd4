package uk.foresend.api;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import java.time.Clock;
import uk.foresend.api.desk.Desk;

/** What the application is handed from outside. */
@Factory
final class Beans {

  @Singleton
  Clock clock() {
    return Clock.systemUTC();
  }

  @Singleton
  Desk desk() {
    return new Desk();
  }
}
