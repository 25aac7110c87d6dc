* Cuofeng: relaxation of the planning model of scenario one-hub, free MPS format, minimise.
*
* objective            weighted parcel-hours of backlog in hubs and outlets, all slots. The optimum is the
*                      lower bound on the planned backlog of every release plan, split however finely.
* release/S/T          parcels of shipment S released in the slot that begins at T (yyyymmddThh). Shipments
*                      of one route and window go together under the first one's name.
* backlog/N/T          parcels that wait in hub or outlet N at the end of slot T; N/screening: for
*                      screening, where that is ever scarcer than the hub's other stages.
*                      N/vehicles/M: in hub N for vehicles to hub M, where there may be too few.
* whole/S              all of it is released in its window, from ready to ship-by.
* balance/N/T          backlog(T) - backlog(T-1) - arrivals of release columns >= arrivals of all that is
*                      not decided - capacity, in parcels. So these arrivals stand on the right-hand side,
*                      and the objective has no constant to add.
*
* A slot is 24 hours. Slots in which a node cannot have backlog, whatever is released when, are left out.
* Upper bounds on backlog are storage limits. If this is infeasible, no plan keeps them all.
NAME one-hub
ROWS
 N objective
 E whole/shop/o0/1101T00
 G balance/hub/20231101T00
 G balance/hub/20231102T00
 G balance/hub/20231103T00
 G balance/hub/20231104T00
COLUMNS
 release/shop/o0/1101T00/20231101T00 whole/shop/o0/1101T00 1
 release/shop/o0/1101T00/20231101T00 balance/hub/20231101T00 -1
 release/shop/o0/1101T00/20231102T00 whole/shop/o0/1101T00 1
 release/shop/o0/1101T00/20231102T00 balance/hub/20231102T00 -1
 backlog/hub/20231101T00 objective 24
 backlog/hub/20231101T00 balance/hub/20231101T00 1
 backlog/hub/20231101T00 balance/hub/20231102T00 -1
 backlog/hub/20231102T00 objective 24
 backlog/hub/20231102T00 balance/hub/20231102T00 1
 backlog/hub/20231102T00 balance/hub/20231103T00 -1
 backlog/hub/20231103T00 objective 24
 backlog/hub/20231103T00 balance/hub/20231103T00 1
 backlog/hub/20231103T00 balance/hub/20231104T00 -1
 backlog/hub/20231104T00 objective 24
 backlog/hub/20231104T00 balance/hub/20231104T00 1
RHS
 RHS whole/shop/o0/1101T00 3600
 RHS balance/hub/20231101T00 -2400
 RHS balance/hub/20231102T00 1200
 RHS balance/hub/20231103T00 -2400
 RHS balance/hub/20231104T00 -2400
BOUNDS
 UP BOUND backlog/hub/20231102T00 2000
 UP BOUND backlog/hub/20231103T00 2000
ENDATA
