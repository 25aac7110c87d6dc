package cuofeng.results.report;

import static org.assertj.core.api.Assertions.assertThat;

import cuofeng.scenarios.model.Text;
import cuofeng.scenarios.model.TinyNetwork;
import org.junit.jupiter.api.Test;

class PlaceNamesTest {

    private static final PlaceNames NAMES = new PlaceNames(TinyNetwork.twoHubs());

    @Test
    void namesHubsOutletsAndShippers() {
        assertThat(NAMES.node("hub-east")).isEqualTo(new Text("东分拨", "Hub East"));
        assertThat(NAMES.of("shop-west")).isEqualTo(new Text("西商家", "Shop West"));
        assertThat(NAMES.node("west-rural")).isEqualTo(Text.of("west-rural"));
    }

    @Test
    void aNodeOfALaneIsItsVehicles() {
        assertThat(NAMES.of("hub-east > hub-west")).isEqualTo(new Text("东分拨 → 西分拨", "Hub East → Hub West"));
        assertThat(NAMES.node("hub-east > hub-west"))
                .isEqualTo(new Text("东分拨 → 西分拨的车辆", "Hub East → Hub West, vehicles"));
    }
}
