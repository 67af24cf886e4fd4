package uk.foresend.api;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import java.time.Clock;
import uk.foresend.api.desk.Desk;
import uk.foresend.api.desk.FileShelf;
import uk.foresend.api.desk.Shelf;

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

  @Singleton
  Shelf shelf(Desk desk) {
    return new FileShelf(desk);
  }
}
