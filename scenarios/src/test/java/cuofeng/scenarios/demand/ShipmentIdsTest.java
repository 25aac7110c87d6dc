package cuofeng.scenarios.demand;

import static org.assertj.core.api.Assertions.assertThat;

import cuofeng.scenarios.model.TinyNetwork;
import org.junit.jupiter.api.Test;

class ShipmentIdsTest {

    private final Shipments shipments = new Shipments(TinyNetwork.twoHubs());
    private final ShipmentIds ids = new ShipmentIds(shipments);

    @Test
    void findsEveryShipmentByItsName() {
        for (int shipment = 0; shipment < shipments.count(); shipment++) {
            assertThat(ids.find(shipments.id(shipment))).hasValue(shipment);
        }
    }

    @Test
    void findsNothingElse() {
        assertThat(ids.find("shop-east/east-urban")).isEmpty();
        assertThat(ids.find("shop-east/east-urban/1103T21")).isEmpty();
        assertThat(ids.find("")).isEmpty();
    }

    @Test
    void guessesTheStreamsThatWereMeantNearestFirst() {
        // One letter is missing from east-urban; two edits lead to west-urban, more to the others.
        assertThat(ids.near("shop-east/ast-urban/1103T20", 2))
                .containsExactly("shop-east/east-urban/1103T20", "shop-east/west-urban/1103T20");
    }

    @Test
    void guessesTheSlotThatWasMeant() {
        // The wave has one slot, and only its orders may move.
        assertThat(ids.near("shop-east/east-urban/1103T21", 3)).containsExactly("shop-east/east-urban/1103T20");
        assertThat(ids.near("shop-east/east-urban/tonight", 3)).containsExactly("shop-east/east-urban/1103T20");
    }

    @Test
    void guessesNothingFromNothingLikeIt() {
        assertThat(ids.near("order 4711", 3)).isEmpty();
    }
}
