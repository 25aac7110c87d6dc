package cuofeng.results.report;

import cuofeng.scenarios.model.Text;

/** A language of the reports. */
public enum Language {
    ZH("zh"),
    EN("en");

    private final String id;

    Language(String id) {
        this.id = id;
    }

    /** The word used on the command line and in HTML. */
    public String id() {
        return id;
    }

    public String of(Text text) {
        return this == ZH ? text.zh() : text.en();
    }
}
