package cuofeng.app.cli;

/** What the commands of one start share. */
record Session(Console console, Messages messages, CommonOptions common) {}
