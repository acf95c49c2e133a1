# Generated from facts/fax_v1.json by `make generate`; do not edit.
"""The operations of fax_v1."""

from .._core.call.operation import Listing, Operation
from ..models import fax_v1 as m

CreateFax = Operation(
    "fax_v1.CreateFax", "POST", "fax", "/v1/Faxes", m.Fax, body="form", status=(201,),
    formats={"StoreMedia": "bool", "Ttl": "minutes"}, required=("To", "MediaUrl"),
)
DeleteFax: Operation[None] = Operation("fax_v1.DeleteFax", "DELETE", "fax", "/v1/Faxes/{Sid}", status=(204,))
DeleteFaxMedia: Operation[None] = Operation(
    "fax_v1.DeleteFaxMedia", "DELETE", "fax", "/v1/Faxes/{FaxSid}/Media/{Sid}", status=(204,),
)
FetchFax = Operation("fax_v1.FetchFax", "GET", "fax", "/v1/Faxes/{Sid}", m.Fax)
FetchFaxMedia = Operation("fax_v1.FetchFaxMedia", "GET", "fax", "/v1/Faxes/{FaxSid}/Media/{Sid}", m.FaxMedia)
ListFax = Operation(
    "fax_v1.ListFax", "GET", "fax", "/v1/Faxes", m.Fax,
    formats={"DateCreatedOnOrBefore": "datetime", "DateCreatedAfter": "datetime"},
    listing=Listing("faxes", "meta", 1000, "PageSize", "Page", "PageToken"),
)
ListFaxMedia = Operation(
    "fax_v1.ListFaxMedia", "GET", "fax", "/v1/Faxes/{FaxSid}/Media", m.FaxMedia,
    listing=Listing("media", "meta", 1000, "PageSize", "Page", "PageToken"),
)
UpdateFax = Operation("fax_v1.UpdateFax", "POST", "fax", "/v1/Faxes/{Sid}", m.Fax, body="form")
