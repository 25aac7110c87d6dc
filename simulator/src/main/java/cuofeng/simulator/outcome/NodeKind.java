package cuofeng.simulator.outcome;

/** What a node of the network is. */
public enum NodeKind {
    HUB("hub"),
    OUTLET("outlet");

    private final String id;

    NodeKind(String id) {
        this.id = id;
    }

    /** The word used in files and tables. */
    public String id() {
        return id;
    }
}
