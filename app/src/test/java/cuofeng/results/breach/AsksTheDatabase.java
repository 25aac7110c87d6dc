package cuofeng.results.breach;

import java.sql.Connection;

/** Asks a database where figures are only to be reported. */
public record AsksTheDatabase(Connection connection) {}
