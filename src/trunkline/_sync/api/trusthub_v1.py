# Mirrored from _async/api/trusthub_v1.py by `make generate`; do not edit.
# Generated from facts/trusthub_v1.json by `make generate`; do not edit.
"""The resources of trusthub_v1."""

from __future__ import annotations

from ..._operations import trusthub_v1 as ops
from ..resource import Resource, accessor

TYPE_CHECKING = False
if TYPE_CHECKING:
    from builtins import list as List
    from collections.abc import Iterator, Mapping, Sequence
    from typing import Any

    from ..._core.call.operation import Json
    from ...models import trusthub_v1 as m
    from ..pages import Page


class TrusthubV1(Resource):
    """`trusthub.v1`"""

    __slots__ = ()

    @accessor
    def a2_p_brand_registrations(self) -> A2PBrandRegistrations:
        return A2PBrandRegistrations(self._client, self._ids)

    @accessor
    def a2_p_brand_registration_embedded_sessions(self) -> A2PBrandRegistrationEmbeddedSessions:
        return A2PBrandRegistrationEmbeddedSessions(self._client, self._ids)

    @accessor
    def a2_p_campaign_registrations(self) -> A2PCampaignRegistrations:
        return A2PCampaignRegistrations(self._client, self._ids)

    @accessor
    def a2_p_campaign_registration_embedded_sessions(self) -> A2PCampaignRegistrationEmbeddedSessions:
        return A2PCampaignRegistrationEmbeddedSessions(self._client, self._ids)

    @accessor
    def compliance_inquiries(self) -> ComplianceInquiries:
        return ComplianceInquiries(self._client, self._ids)

    @accessor
    def compliance_registration_inquiries(self) -> ComplianceRegistrationInquiries:
        return ComplianceRegistrationInquiries(self._client, self._ids)

    @accessor
    def compliance_tollfree_inquiries(self) -> ComplianceTollfreeInquiries:
        return ComplianceTollfreeInquiries(self._client, self._ids)

    @accessor
    def customer_profiles(self) -> CustomerProfiles:
        return CustomerProfiles(self._client, self._ids)

    @accessor
    def customer_profiles_provisional_copy(self) -> CustomerProfilesProvisionalCopy:
        return CustomerProfilesProvisionalCopy(self._client, self._ids)

    @accessor
    def end_user_types(self) -> EndUserTypes:
        return EndUserTypes(self._client, self._ids)

    @accessor
    def end_users(self) -> EndUsers:
        return EndUsers(self._client, self._ids)

    @accessor
    def policies(self) -> Policies:
        return Policies(self._client, self._ids)

    @accessor
    def supporting_document_types(self) -> SupportingDocumentTypes:
        return SupportingDocumentTypes(self._client, self._ids)

    @accessor
    def supporting_documents(self) -> SupportingDocuments:
        return SupportingDocuments(self._client, self._ids)

    @accessor
    def trust_products(self) -> TrustProducts:
        return TrustProducts(self._client, self._ids)

    @accessor
    def trust_products_provisional_copy(self) -> TrustProductsProvisionalCopy:
        return TrustProductsProvisionalCopy(self._client, self._ids)


class A2PBrandRegistrations(Resource):
    """`a2_p_brand_registrations`"""

    __slots__ = ()
    _path = "/v1/A2PBrandRegistrations"

    def create(
        self, brand_type: m.A2pBrandRegistrationBrandTypeArg | str, notification_email: str, *,
        theme_set_id: str | None = None, friendly_name: str | None = None, business_name: str | None = None,
        business_registration_authority: str | None = None, business_registration_number: str | None = None,
        business_industry: str | None = None, business_website: str | None = None, business_type: str | None = None,
        business_stock_symbol: str | None = None, business_stock_exchange: str | None = None,
        business_tax_exempt_status: str | None = None, brand_external_vetting_token: str | None = None,
        business_street_address: str | None = None, business_street_address2: str | None = None,
        business_city: str | None = None, business_state_province_region: str | None = None,
        business_postal_code: str | None = None, business_country: str | None = None,
        business_contact_first_name: str | None = None, business_contact_last_name: str | None = None,
        business_contact_email: str | None = None, business_contact_phone: str | None = None,
        authorized_contact_verification_email: str | None = None,
        authorized_contact_mobile_phone_number_e164: str | None = None, is_test: bool | None = None,
        skip_automatic_sec_vet: bool | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> m.A2pEmbeddedSession:
        """Create an a2p brand registration: POST /v1/A2PBrandRegistrations

        https://www.twilio.com/docs/messaging/compliance/a2p-10dlc/compliance-embeddable-onboarding

        Args:
            brand_type: `SOLE_PROPRIETOR` for low volume (one campaign at most), `STANDARD` for all else.
            notification_email: email address for news on the registration, up to 500 characters.
            theme_set_id: ID of the theme that styles the embedded form.
            friendly_name: readable name of the resource; when listing, only those so named.
            business_name: legal name of the business.
            business_registration_authority: authority or register that has the business, such as `EIN` or `VAT`.
            business_registration_number: registration number, such as an EIN, CBN or ACN, up to 21 characters.
            business_industry: industry of the business.
            business_website: `https://` URL of the website of the business.
            business_type: kind of business entity.
            business_stock_symbol: ticker symbol of a listed business, up to 10 characters.
            business_stock_exchange: stock exchange that lists the business.
            business_tax_exempt_status: US tax exemption such as `501c3`; `527` also needs a Campaign Verify token.
            brand_external_vetting_token: token from Campaign Verify for brands vetted by others.
            business_street_address: street address of the business.
            business_street_address2: second line of the street address.
            business_city: city of the business.
            business_state_province_region: state, province or region of the business.
            business_postal_code: postal code of the business.
            business_country: country of the business as a two-letter ISO code.
            business_contact_first_name: first name of the contact at the business.
            business_contact_last_name: last name of the contact at the business.
            business_contact_email: e-mail address of the contact at the business.
            business_contact_phone: phone number of the contact at the business, E.164.
            authorized_contact_verification_email: e-mail address at which the authorized contact is verified.
            authorized_contact_mobile_phone_number_e164: E.164 mobile number of the authorized contact.
            is_test: whether the brand registration is a test.
            skip_automatic_sec_vet: whether to leave out the automatic secondary vetting of the brand.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return self._send(
            ops.CreateA2pBrandRegistration,
            {
                "brandType": brand_type, "notificationEmail": notification_email, "themeSetId": theme_set_id,
                "friendlyName": friendly_name, "businessName": business_name,
                "businessRegistrationAuthority": business_registration_authority,
                "businessRegistrationNumber": business_registration_number, "businessIndustry": business_industry,
                "businessWebsite": business_website, "businessType": business_type,
                "businessStockSymbol": business_stock_symbol, "businessStockExchange": business_stock_exchange,
                "businessTaxExemptStatus": business_tax_exempt_status,
                "brandExternalVettingToken": brand_external_vetting_token,
                "businessStreetAddress": business_street_address, "businessStreetAddress2": business_street_address2,
                "businessCity": business_city, "businessStateProvinceRegion": business_state_province_region,
                "businessPostalCode": business_postal_code, "businessCountry": business_country,
                "businessContactFirstName": business_contact_first_name,
                "businessContactLastName": business_contact_last_name, "businessContactEmail": business_contact_email,
                "businessContactPhone": business_contact_phone,
                "authorizedContactVerificationEmail": authorized_contact_verification_email,
                "authorizedContactMobilePhoneNumberE164": authorized_contact_mobile_phone_number_e164,
                "isTest": is_test, "skipAutomaticSecVet": skip_automatic_sec_vet,
            },
            extra_params,
        )


class A2PBrandRegistrationEmbeddedSessions(Resource):
    """`a2_p_brand_registration_embedded_sessions`"""

    __slots__ = ()

    def __call__(self, id: str | None) -> A2PBrandRegistrationEmbeddedSessionsContext:
        return A2PBrandRegistrationEmbeddedSessionsContext(self._client, (*self._ids, id))


class A2PBrandRegistrationEmbeddedSessionsContext(Resource):
    """`a2_p_brand_registration_embedded_sessions(Id)`"""

    __slots__ = ()
    _path = "/v1/A2PBrandRegistrations/{0}/EmbeddedSessions"

    def create(self) -> m.A2pEmbeddedSession:
        """Create an a2p brand registration embedded session: POST /v1/A2PBrandRegistrations/{Id}/EmbeddedSessions

        https://www.twilio.com/docs/messaging/compliance/a2p-10dlc/compliance-embeddable-onboarding
        """
        __tracebackhide__ = True
        return self._send(ops.CreateA2pBrandRegistrationEmbeddedSession)


class A2PCampaignRegistrations(Resource):
    """`a2_p_campaign_registrations`"""

    __slots__ = ()
    _path = "/v1/A2PCampaignRegistrations"

    def create(
        self, a2p_brand_registration_sid: str, *, messaging_service_sid: str | None = None,
        theme_set_id: str | None = None, use_case_categories: str | Sequence[str] | None = None,
        use_case_description: str | None = None, use_case_sample_message1: str | None = None,
        use_case_sample_message2: str | None = None, use_case_sample_message3: str | None = None,
        use_case_sample_message4: str | None = None, use_case_sample_message5: str | None = None,
        use_case_opt_in_types: str | Sequence[str] | None = None, use_case_opt_in_description: str | None = None,
        has_embedded_links: bool | None = None, has_embedded_phone: bool | None = None,
        embedded_url_sample: str | None = None, direct_lending: bool | None = None, age_gated: bool | None = None,
        privacy_policy_url: str | None = None, terms_and_conditions_url: str | None = None,
        opt_in_keywords: str | Sequence[str] | None = None, opt_in_message_sample: str | None = None,
        opt_out_keywords: str | Sequence[str] | None = None, opt_out_message_sample: str | None = None,
        help_keywords: str | Sequence[str] | None = None, help_message_sample: str | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> m.A2pEmbeddedSession:
        """Create an a2p campaign registration: POST /v1/A2PCampaignRegistrations

        https://www.twilio.com/docs/messaging/compliance/a2p-10dlc/compliance-embeddable-onboarding

        Args:
            a2p_brand_registration_sid: SID of the A2P brand the campaign is registered under, `BN…` (not the `BU…` id
                from starting the brand).
            messaging_service_sid: SID of the messaging service, `MG…`.
            theme_set_id: ID of the theme that styles the embedded form.
            use_case_categories: all categories that fit the messaging use case, such as `CUSTOMER_CARE` or `MARKETING`.
            use_case_description: what the messages are for, 40 to 4,096 characters.
            use_case_sample_message1: sample of the messages, 40 to 1,024 characters.
            use_case_sample_message2: second sample of the messages, 40 to 1,024 characters.
            use_case_sample_message3: third sample of the messages, 40 to 1,024 characters.
            use_case_sample_message4: fourth sample of the messages, 40 to 1,024 characters.
            use_case_sample_message5: fifth sample of the messages, 40 to 1,024 characters.
            use_case_opt_in_types: ways in which recipients opt in.
            use_case_opt_in_description: how recipients opt in, 40 to 2,048 characters.
            has_embedded_links: whether the campaign's messages contain links.
            has_embedded_phone: whether the campaign's messages contain phone numbers.
            embedded_url_sample: example of a URL in the campaign's messages, with `https://`.
            direct_lending: whether the campaign has to do with direct lending.
            age_gated: whether the content of the campaign is limited by age.
            privacy_policy_url: address of the campaign's privacy policy.
            terms_and_conditions_url: URL of the terms and conditions of the campaign or business.
            opt_in_keywords: keywords with which users opt in by text message.
            opt_in_message_sample: sample of the message that confirms an opt-in, 20 to 1,024 characters.
            opt_out_keywords: keywords with which users opt out by text message.
            opt_out_message_sample: sample of the message that confirms an opt-out, 20 to 1,024 characters.
            help_keywords: words recipients text to get help.
            help_message_sample: sample of the reply that users get when they ask for help.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return self._send(
            ops.CreateA2pCampaignRegistration,
            {
                "a2pBrandRegistrationSid": a2p_brand_registration_sid, "messagingServiceSid": messaging_service_sid,
                "themeSetId": theme_set_id, "useCaseCategories": use_case_categories,
                "useCaseDescription": use_case_description, "useCaseSampleMessage1": use_case_sample_message1,
                "useCaseSampleMessage2": use_case_sample_message2, "useCaseSampleMessage3": use_case_sample_message3,
                "useCaseSampleMessage4": use_case_sample_message4, "useCaseSampleMessage5": use_case_sample_message5,
                "useCaseOptInTypes": use_case_opt_in_types, "useCaseOptInDescription": use_case_opt_in_description,
                "hasEmbeddedLinks": has_embedded_links, "hasEmbeddedPhone": has_embedded_phone,
                "embeddedUrlSample": embedded_url_sample, "directLending": direct_lending, "ageGated": age_gated,
                "privacyPolicyUrl": privacy_policy_url, "termsAndConditionsUrl": terms_and_conditions_url,
                "optInKeywords": opt_in_keywords, "optInMessageSample": opt_in_message_sample,
                "optOutKeywords": opt_out_keywords, "optOutMessageSample": opt_out_message_sample,
                "helpKeywords": help_keywords, "helpMessageSample": help_message_sample,
            },
            extra_params,
        )


class A2PCampaignRegistrationEmbeddedSessions(Resource):
    """`a2_p_campaign_registration_embedded_sessions`"""

    __slots__ = ()

    def __call__(self, id: str | None) -> A2PCampaignRegistrationEmbeddedSessionsContext:
        return A2PCampaignRegistrationEmbeddedSessionsContext(self._client, (*self._ids, id))


class A2PCampaignRegistrationEmbeddedSessionsContext(Resource):
    """`a2_p_campaign_registration_embedded_sessions(Id)`"""

    __slots__ = ()
    _path = "/v1/A2PCampaignRegistrations/{0}/EmbeddedSessions"

    def create(self) -> m.A2pEmbeddedSession:
        """Create an a2p campaign registration embedded session:
        POST /v1/A2PCampaignRegistrations/{Id}/EmbeddedSessions

        https://www.twilio.com/docs/messaging/compliance/a2p-10dlc/compliance-embeddable-onboarding
        """
        __tracebackhide__ = True
        return self._send(ops.CreateA2pCampaignRegistrationEmbeddedSession)


class ComplianceInquiries(Resource):
    """`compliance_inquiries`"""

    __slots__ = ()
    _path = "/v1/ComplianceInquiries/Customers/Initialize"

    def __call__(self, customer_id: str | None) -> ComplianceInquiriesContext:
        return ComplianceInquiriesContext(self._client, (*self._ids, customer_id))

    def create(
        self, *, primary_profile_sid: str | None = None, notification_email: str | None = None,
        theme_set_id: str | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> m.ComplianceInquiry:
        """Create a compliance inquiry: POST /v1/ComplianceInquiries/Customers/Initialize

        https://www.twilio.com/docs/trust-hub/trusthub-rest-api

        Args:
            primary_profile_sid: SID of the primary customer profile to be the parent, `BU…`; only for a secondary
                profile.
            notification_email: email address for approval updates, by default that of the primary customer profile.
            theme_set_id: ID of the theme that styles the embedded form.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return self._send(
            ops.CreateComplianceInquiry,
            {
                "PrimaryProfileSid": primary_profile_sid, "NotificationEmail": notification_email,
                "ThemeSetId": theme_set_id,
            },
            extra_params,
        )


class ComplianceInquiriesContext(Resource):
    """`compliance_inquiries(CustomerId)`"""

    __slots__ = ()
    _path = "/v1/ComplianceInquiries/Customers/{0}/Initialize"

    def update(
        self, primary_profile_sid: str, *, theme_set_id: str | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> m.ComplianceInquiry:
        """Update the compliance inquiry: POST /v1/ComplianceInquiries/Customers/{CustomerId}/Initialize

        https://www.twilio.com/docs/trust-hub/trusthub-rest-api

        Args:
            primary_profile_sid: SID of the primary customer profile to be the parent, `BU…`; only for a secondary
                profile.
            theme_set_id: ID of the theme that styles the embedded form.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return self._send(
            ops.UpdateComplianceInquiry, {"PrimaryProfileSid": primary_profile_sid, "ThemeSetId": theme_set_id},
            extra_params,
        )


class ComplianceRegistrationInquiries(Resource):
    """`compliance_registration_inquiries`"""

    __slots__ = ()
    _path = "/v1/ComplianceInquiries/Registration/RegulatoryCompliance/GB/Initialize"

    def __call__(self, registration_id: str | None) -> ComplianceRegistrationInquiriesContext:
        return ComplianceRegistrationInquiriesContext(self._client, (*self._ids, registration_id))

    def create(
        self, end_user_type: m.ComplianceRegistrationEndUserTypeArg | str,
        phone_number_type: m.ComplianceRegistrationPhoneNumberTypeArg | str, *,
        business_identity_type: m.ComplianceRegistrationBusinessIdentityTypeArg | str | None = None,
        business_registration_authority: m.ComplianceRegistrationBusinessRegistrationAuthorityArg | str | None = None,
        business_legal_name: str | None = None, notification_email: str | None = None,
        accepted_notification_receipt: bool | None = None, business_registration_number: str | None = None,
        business_website_url: str | None = None, friendly_name: str | None = None,
        authorized_representative1_first_name: str | None = None,
        authorized_representative1_last_name: str | None = None, authorized_representative1_phone: str | None = None,
        authorized_representative1_email: str | None = None,
        authorized_representative1_date_of_birth: str | None = None, address_street: str | None = None,
        address_street_secondary: str | None = None, address_city: str | None = None,
        address_subdivision: str | None = None, address_postal_code: str | None = None,
        address_country_code: str | None = None, emergency_address_street: str | None = None,
        emergency_address_street_secondary: str | None = None, emergency_address_city: str | None = None,
        emergency_address_subdivision: str | None = None, emergency_address_postal_code: str | None = None,
        emergency_address_country_code: str | None = None, use_address_as_emergency_address: bool | None = None,
        file_name: str | None = None, file: str | None = None, first_name: str | None = None,
        last_name: str | None = None, date_of_birth: str | None = None, individual_email: str | None = None,
        individual_phone: str | None = None, is_isv_embed: bool | None = None,
        isv_registering_for_self_or_tenant: str | None = None, status_callback_url: str | None = None,
        theme_set_id: str | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> m.ComplianceRegistration:
        """Create a compliance registration:
        POST /v1/ComplianceInquiries/Registration/RegulatoryCompliance/GB/Initialize

        https://www.twilio.com/docs/trust-hub/trusthub-rest-api

        Args:
            end_user_type: kind of end user, `Individual` or `Business`.
            phone_number_type: type of number the bundle is for: `local`, `mobile`, `national` or `toll-free`.
            business_identity_type: `direct_customer`, `isv_reseller_or_partner` or `unknown`.
            business_registration_authority: register that has the business: `UK:CRN`, `US:EIN`, `CA:CBN`, `AU:ACN` or
                `Other`.
            business_legal_name: legal name of the business.
            notification_email: email address to which the result of the verification is sent.
            accepted_notification_receipt: whether e-mail notification about the outcome of the verification is
                accepted.
            business_registration_number: official registration number of the business.
            business_website_url: URL of the website of the business.
            friendly_name: readable name of the resource; when listing, only those so named.
            authorized_representative1_first_name: first name of the authorized representative.
            authorized_representative1_last_name: last name of the authorized representative.
            authorized_representative1_phone: phone number of the authorized representative.
            authorized_representative1_email: e-mail address of the authorized representative.
            authorized_representative1_date_of_birth: date of birth of the authorized representative.
            address_street: street address of the business.
            address_street_secondary: second line of the street address of the business.
            address_city: city of the business.
            address_subdivision: state or province of the business.
            address_postal_code: postal code of the business.
            address_country_code: country code of the business.
            emergency_address_street: street address of the business.
            emergency_address_street_secondary: second line of the business's street address.
            emergency_address_city: city of the business.
            emergency_address_subdivision: state or province of the business.
            emergency_address_postal_code: postal code of the business.
            emergency_address_country_code: country code of the business's address.
            use_address_as_emergency_address: true to make the business address the emergency address too.
            file_name: name of the file to upload.
            file: verification document to upload.
            first_name: first name of the person.
            last_name: last name of the person.
            date_of_birth: date of birth of the individual user.
            individual_email: email address of the person.
            individual_phone: phone number of the person.
            is_isv_embed: whether the inquiry starts from a component embedded by an ISV.
            isv_registering_for_self_or_tenant: whether the ISV registers itself or a tenant.
            status_callback_url: URL that gets changes of the bundle.
            theme_set_id: ID of the theme that styles the embedded form.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return self._send(
            ops.CreateComplianceRegistration,
            {
                "EndUserType": end_user_type, "PhoneNumberType": phone_number_type,
                "BusinessIdentityType": business_identity_type,
                "BusinessRegistrationAuthority": business_registration_authority,
                "BusinessLegalName": business_legal_name, "NotificationEmail": notification_email,
                "AcceptedNotificationReceipt": accepted_notification_receipt,
                "BusinessRegistrationNumber": business_registration_number, "BusinessWebsiteUrl": business_website_url,
                "FriendlyName": friendly_name,
                "AuthorizedRepresentative1FirstName": authorized_representative1_first_name,
                "AuthorizedRepresentative1LastName": authorized_representative1_last_name,
                "AuthorizedRepresentative1Phone": authorized_representative1_phone,
                "AuthorizedRepresentative1Email": authorized_representative1_email,
                "AuthorizedRepresentative1DateOfBirth": authorized_representative1_date_of_birth,
                "AddressStreet": address_street, "AddressStreetSecondary": address_street_secondary,
                "AddressCity": address_city, "AddressSubdivision": address_subdivision,
                "AddressPostalCode": address_postal_code, "AddressCountryCode": address_country_code,
                "EmergencyAddressStreet": emergency_address_street,
                "EmergencyAddressStreetSecondary": emergency_address_street_secondary,
                "EmergencyAddressCity": emergency_address_city,
                "EmergencyAddressSubdivision": emergency_address_subdivision,
                "EmergencyAddressPostalCode": emergency_address_postal_code,
                "EmergencyAddressCountryCode": emergency_address_country_code,
                "UseAddressAsEmergencyAddress": use_address_as_emergency_address, "FileName": file_name, "File": file,
                "FirstName": first_name, "LastName": last_name, "DateOfBirth": date_of_birth,
                "IndividualEmail": individual_email, "IndividualPhone": individual_phone, "IsIsvEmbed": is_isv_embed,
                "IsvRegisteringForSelfOrTenant": isv_registering_for_self_or_tenant,
                "StatusCallbackUrl": status_callback_url, "ThemeSetId": theme_set_id,
            },
            extra_params,
        )


class ComplianceRegistrationInquiriesContext(Resource):
    """`compliance_registration_inquiries(RegistrationId)`"""

    __slots__ = ()
    _path = "/v1/ComplianceInquiries/Registration/{0}/RegulatoryCompliance/GB/Initialize"

    def update(
        self, *, is_isv_embed: bool | None = None, theme_set_id: str | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> m.ComplianceRegistration:
        """Update the compliance registration:
        POST /v1/ComplianceInquiries/Registration/{RegistrationId}/RegulatoryCompliance/GB/Initialize

        https://www.twilio.com/docs/trust-hub/trusthub-rest-api

        Args:
            is_isv_embed: whether the inquiry starts from a component embedded by an ISV.
            theme_set_id: ID of the theme that styles the embedded form.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return self._send(
            ops.UpdateComplianceRegistration, {"IsIsvEmbed": is_isv_embed, "ThemeSetId": theme_set_id}, extra_params,
        )


class ComplianceTollfreeInquiries(Resource):
    """`compliance_tollfree_inquiries`"""

    __slots__ = ()
    _path = "/v1/ComplianceInquiries/Tollfree/Initialize"

    def create(
        self, tollfree_phone_number: str, notification_email: str, *, business_name: str | None = None,
        business_website: str | None = None, use_case_categories: str | Sequence[str] | None = None,
        use_case_summary: str | None = None, production_message_sample: str | None = None,
        opt_in_image_urls: str | Sequence[str] | None = None,
        opt_in_type: m.ComplianceTollfreeInquiryOptInTypeArg | str | None = None, message_volume: str | None = None,
        business_street_address: str | None = None, business_street_address2: str | None = None,
        business_city: str | None = None, business_state_province_region: str | None = None,
        business_postal_code: str | None = None, business_country: str | None = None,
        additional_information: str | None = None, business_contact_first_name: str | None = None,
        business_contact_last_name: str | None = None, business_contact_email: str | None = None,
        business_contact_phone: str | None = None, theme_set_id: str | None = None,
        skip_messaging_use_case: bool | None = None, customer_profile_sid: str | None = None,
        business_registration_number: str | None = None, business_registration_authority: str | None = None,
        business_registration_country: str | None = None,
        business_type: m.ComplianceTollfreeInquiryBusinessTypeArg | str | None = None,
        doing_business_as: str | None = None, opt_in_confirmation_message: str | None = None,
        help_message_sample: str | None = None, privacy_policy_url: str | None = None,
        terms_and_conditions_url: str | None = None, age_gated_content: bool | None = None,
        external_reference_id: str | None = None, opt_in_keywords: str | Sequence[str] | None = None,
        vetting_id: str | None = None, vetting_provider: str | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> m.ComplianceTollfreeInquiry:
        """Create a compliance tollfree inquiry: POST /v1/ComplianceInquiries/Tollfree/Initialize

        https://www.twilio.com/docs/messaging/compliance/toll-free/compliance-embeddable-onboarding

        Args:
            tollfree_phone_number: toll-free number that is verified, E.164.
            notification_email: email address to which the result of the verification is sent.
            business_name: name of the business that uses the toll-free number.
            business_website: URL of the website of the business.
            use_case_categories: all categories that fit the messaging use case, such as `CUSTOMER_CARE` or `MARKETING`.
            use_case_summary: how the business or organisation uses messaging, in more detail.
            production_message_sample: sample text of a message that will be sent.
            opt_in_image_urls: public URLs of images that show how users opt in.
            opt_in_type: how users opt in: `VERBAL`, `WEB_FORM`, `PAPER_FORM`, `VIA_TEXT` or `MOBILE_QR_CODE`.
            message_volume: estimate of the monthly volume of messages from the toll-free number.
            business_street_address: street address of the business.
            business_street_address2: second line of the street address.
            business_city: city of the business.
            business_state_province_region: state, province or region of the business.
            business_postal_code: postal code of the business.
            business_country: country of the business as a two-letter ISO code.
            additional_information: further details given for the verification.
            business_contact_first_name: first name of the contact at the business.
            business_contact_last_name: last name of the contact at the business.
            business_contact_email: e-mail address of the contact at the business.
            business_contact_phone: phone number of the contact at the business, E.164.
            theme_set_id: ID of the theme that styles the embedded form.
            skip_messaging_use_case: whether to leave out the form's page about the messaging use case.
            customer_profile_sid: SID of the customer profile, `BU…`.
            business_registration_number: official registration number of the business.
            business_registration_authority: authority or register that has the business, such as `EIN` or `VAT`.
            business_registration_country: country in which the business is registered.
            business_type: kind of business: `PRIVATE_PROFIT`, `PUBLIC_PROFIT`, `SOLE_PROPRIETOR`, `NON_PROFIT` or
                `GOVERNMENT`.
            doing_business_as: trade name, sub-entity or downstream name of the business to be verified.
            opt_in_confirmation_message: message that confirms to users that they have opted in.
            help_message_sample: sample of the reply that users get when they ask for help.
            privacy_policy_url: address of the privacy policy of the business.
            terms_and_conditions_url: URL of the terms and conditions of the campaign or business.
            age_gated_content: whether the content is limited by age.
            external_reference_id: official registration number of the business.
            opt_in_keywords: keywords with which users opt in by text message.
            vetting_id: unique ID of the vetting.
            vetting_provider: third party that did the vetting.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return self._send(
            ops.CreateComplianceTollfreeInquiry,
            {
                "TollfreePhoneNumber": tollfree_phone_number, "NotificationEmail": notification_email,
                "BusinessName": business_name, "BusinessWebsite": business_website,
                "UseCaseCategories": use_case_categories, "UseCaseSummary": use_case_summary,
                "ProductionMessageSample": production_message_sample, "OptInImageUrls": opt_in_image_urls,
                "OptInType": opt_in_type, "MessageVolume": message_volume,
                "BusinessStreetAddress": business_street_address, "BusinessStreetAddress2": business_street_address2,
                "BusinessCity": business_city, "BusinessStateProvinceRegion": business_state_province_region,
                "BusinessPostalCode": business_postal_code, "BusinessCountry": business_country,
                "AdditionalInformation": additional_information,
                "BusinessContactFirstName": business_contact_first_name,
                "BusinessContactLastName": business_contact_last_name, "BusinessContactEmail": business_contact_email,
                "BusinessContactPhone": business_contact_phone, "ThemeSetId": theme_set_id,
                "SkipMessagingUseCase": skip_messaging_use_case, "CustomerProfileSid": customer_profile_sid,
                "BusinessRegistrationNumber": business_registration_number,
                "BusinessRegistrationAuthority": business_registration_authority,
                "BusinessRegistrationCountry": business_registration_country, "BusinessType": business_type,
                "DoingBusinessAs": doing_business_as, "OptInConfirmationMessage": opt_in_confirmation_message,
                "HelpMessageSample": help_message_sample, "PrivacyPolicyUrl": privacy_policy_url,
                "TermsAndConditionsUrl": terms_and_conditions_url, "AgeGatedContent": age_gated_content,
                "ExternalReferenceId": external_reference_id, "OptInKeywords": opt_in_keywords, "VettingId": vetting_id,
                "VettingProvider": vetting_provider,
            },
            extra_params,
        )


class CustomerProfiles(Resource):
    """`customer_profiles`"""

    __slots__ = ()
    _path = "/v1/CustomerProfiles"

    def __call__(self, sid: str | None) -> CustomerProfilesContext:
        return CustomerProfilesContext(self._client, (*self._ids, sid))

    def create(
        self, friendly_name: str, email: str, policy_sid: str, *, status_callback: str | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> m.CustomerProfile:
        """Create a customer profile: POST /v1/CustomerProfiles

        https://www.twilio.com/docs/trust-hub/trusthub-rest-api/customer-profiles

        Args:
            friendly_name: readable name of the resource; when listing, only those so named.
            email: address that is notified when the customer profile's status changes.
            policy_sid: SID of the Trust Hub policy that applies to it, `RN…`.
            status_callback: URL that gets a request at each change of status.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return self._send(
            ops.CreateCustomerProfile,
            {"FriendlyName": friendly_name, "Email": email, "PolicySid": policy_sid, "StatusCallback": status_callback},
            extra_params,
        )

    def list(
        self, *, status: m.CustomerProfileStatusArg | str | None = None, friendly_name: str | None = None,
        policy_sid: str | None = None, limit: int | None = None, page_size: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> List[m.CustomerProfile]:
        """List the customer profiles, all or up to `limit`: GET /v1/CustomerProfiles

        https://www.twilio.com/docs/trust-hub/trusthub-rest-api/customer-profiles

        Args:
            status: state of it; in arguments the state to filter by or to set, in errors the HTTP status code.
            friendly_name: readable name of the resource; when listing, only those so named.
            policy_sid: only profiles that follow the policy with this SID, `RN…`.
            limit: how many at most; None: all.
            page_size: how many the API sends at a time, at most 1,000.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return self._list(
            ops.ListCustomerProfile, {"Status": status, "FriendlyName": friendly_name, "PolicySid": policy_sid},
            extra_params, limit, page_size,
        )

    def stream(
        self, *, status: m.CustomerProfileStatusArg | str | None = None, friendly_name: str | None = None,
        policy_sid: str | None = None, limit: int | None = None, page_size: int | None = None, prefetch: int = 0,
        extra_params: Mapping[str, Any] | None = None,
    ) -> Iterator[m.CustomerProfile]:
        """Iterate over the customer profiles, page by page, `prefetch` of them ahead: GET /v1/CustomerProfiles

        https://www.twilio.com/docs/trust-hub/trusthub-rest-api/customer-profiles

        Its arguments are those of `list`.

        Args:
            prefetch: up to so many pages are fetched ahead.
        """
        __tracebackhide__ = True
        return self._stream(
            ops.ListCustomerProfile, {"Status": status, "FriendlyName": friendly_name, "PolicySid": policy_sid},
            extra_params, limit, page_size, prefetch,
        )

    def pages(
        self, *, status: m.CustomerProfileStatusArg | str | None = None, friendly_name: str | None = None,
        policy_sid: str | None = None, limit: int | None = None, page_size: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> Iterator[Page[m.CustomerProfile]]:
        """Iterate over the pages of customer profiles, one request a step: GET /v1/CustomerProfiles

        https://www.twilio.com/docs/trust-hub/trusthub-rest-api/customer-profiles

        Its arguments are those of `list`.
        """
        __tracebackhide__ = True
        return self._pages(
            ops.ListCustomerProfile, {"Status": status, "FriendlyName": friendly_name, "PolicySid": policy_sid},
            extra_params, limit, page_size,
        )

    def page(
        self, *, status: m.CustomerProfileStatusArg | str | None = None, friendly_name: str | None = None,
        policy_sid: str | None = None, page_size: int | None = None, page_number: int | None = None,
        page_token: str | None = None, target_url: str | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> Page[m.CustomerProfile]:
        """Fetch one page of customer profiles, the first one or the one at `target_url`: GET /v1/CustomerProfiles

        https://www.twilio.com/docs/trust-hub/trusthub-rest-api/customer-profiles

        Its further arguments are those of `list`.

        Args:
            page_number: number of the page, from 0, that goes with `page_token`.
            page_token: token of the page, as a next-page link has it.
            target_url: address of the page, which holds all other arguments.
        """
        __tracebackhide__ = True
        return self._page(
            ops.ListCustomerProfile, {"Status": status, "FriendlyName": friendly_name, "PolicySid": policy_sid},
            extra_params, page_size, page_number, page_token, target_url,
        )


class CustomerProfilesContext(Resource):
    """`customer_profiles(Sid)`"""

    __slots__ = ()
    _path = "/v1/CustomerProfiles/{0}"

    @accessor
    def customer_profiles_channel_endpoint_assignment(
        self,
    ) -> CustomerProfilesCustomerProfilesChannelEndpointAssignment:
        return CustomerProfilesCustomerProfilesChannelEndpointAssignment(self._client, self._ids)

    @accessor
    def customer_profiles_entity_assignments(self) -> CustomerProfilesCustomerProfilesEntityAssignments:
        return CustomerProfilesCustomerProfilesEntityAssignments(self._client, self._ids)

    @accessor
    def customer_profiles_evaluations(self) -> CustomerProfilesCustomerProfilesEvaluations:
        return CustomerProfilesCustomerProfilesEvaluations(self._client, self._ids)

    def delete(self, *, missing_ok: bool = False) -> None:
        """Delete the customer profile: DELETE /v1/CustomerProfiles/{Sid}

        https://www.twilio.com/docs/trust-hub/trusthub-rest-api/customer-profiles

        Args:
            missing_ok: whether it is no error that there is none.
        """
        __tracebackhide__ = True
        self._send(ops.DeleteCustomerProfile, missing_ok=missing_ok)

    def fetch(self) -> m.CustomerProfile:
        """Fetch the customer profile: GET /v1/CustomerProfiles/{Sid}

        https://www.twilio.com/docs/trust-hub/trusthub-rest-api/customer-profiles
        """
        __tracebackhide__ = True
        return self._send(ops.FetchCustomerProfile)

    def update(
        self, *, status: m.CustomerProfileStatusArg | str | None = None, status_callback: str | None = None,
        friendly_name: str | None = None, email: str | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> m.CustomerProfile:
        """Update the customer profile: POST /v1/CustomerProfiles/{Sid}

        https://www.twilio.com/docs/trust-hub/trusthub-rest-api/customer-profiles

        Args:
            status: state of it; in arguments the state to filter by or to set, in errors the HTTP status code.
            status_callback: URL that gets a request at each change of status.
            friendly_name: readable name of the resource; when listing, only those so named.
            email: address that is notified when the customer profile's status changes.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return self._send(
            ops.UpdateCustomerProfile,
            {"Status": status, "StatusCallback": status_callback, "FriendlyName": friendly_name, "Email": email},
            extra_params,
        )


class CustomerProfilesCustomerProfilesChannelEndpointAssignment(Resource):
    """`customer_profiles(Sid).customer_profiles_channel_endpoint_assignment`"""

    __slots__ = ()
    _path = "/v1/CustomerProfiles/{0}/ChannelEndpointAssignments"

    def __call__(self, sid: str | None) -> CustomerProfilesCustomerProfilesChannelEndpointAssignmentContext:
        return CustomerProfilesCustomerProfilesChannelEndpointAssignmentContext(self._client, (*self._ids, sid))

    def create(
        self, channel_endpoint_type: str, channel_endpoint_sid: str, *, extra_params: Mapping[str, Any] | None = None,
    ) -> m.CustomerProfileChannelEndpointAssignment:
        """Create a customer profile channel endpoint assignment:
        POST /v1/CustomerProfiles/{CustomerProfileSid}/ChannelEndpointAssignments

        https://www.twilio.com/docs/trust-hub/trusthub-rest-api/customer-profiles/channel-endpoint-assignments

        Args:
            channel_endpoint_type: kind of channel endpoint, such as `phone-number`.
            channel_endpoint_sid: SID of the channel endpoint, such as a phone number.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return self._send(
            ops.CreateCustomerProfileChannelEndpointAssignment,
            {"ChannelEndpointType": channel_endpoint_type, "ChannelEndpointSid": channel_endpoint_sid}, extra_params,
        )

    def list(
        self, *, channel_endpoint_sid: str | None = None, channel_endpoint_sids: Sequence[str] | str | None = None,
        limit: int | None = None, page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> List[m.CustomerProfileChannelEndpointAssignment]:
        """List the customer profiles channel endpoint assignment, all or up to `limit`:
        GET /v1/CustomerProfiles/{CustomerProfileSid}/ChannelEndpointAssignments

        https://www.twilio.com/docs/trust-hub/trusthub-rest-api/customer-profiles/channel-endpoint-assignments

        Args:
            channel_endpoint_sid: only assignments of this channel endpoint, by its SID.
            channel_endpoint_sids: only assignments of these channel endpoints, by their SIDs, comma-separated.
            limit: how many at most; None: all.
            page_size: how many the API sends at a time, at most 1,000.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return self._list(
            ops.ListCustomerProfileChannelEndpointAssignment,
            {"ChannelEndpointSid": channel_endpoint_sid, "ChannelEndpointSids": channel_endpoint_sids}, extra_params,
            limit, page_size,
        )

    def stream(
        self, *, channel_endpoint_sid: str | None = None, channel_endpoint_sids: Sequence[str] | str | None = None,
        limit: int | None = None, page_size: int | None = None, prefetch: int = 0,
        extra_params: Mapping[str, Any] | None = None,
    ) -> Iterator[m.CustomerProfileChannelEndpointAssignment]:
        """Iterate over the customer profiles channel endpoint assignment, page by page, `prefetch` of them ahead:
        GET /v1/CustomerProfiles/{CustomerProfileSid}/ChannelEndpointAssignments

        https://www.twilio.com/docs/trust-hub/trusthub-rest-api/customer-profiles/channel-endpoint-assignments

        Its arguments are those of `list`.

        Args:
            prefetch: up to so many pages are fetched ahead.
        """
        __tracebackhide__ = True
        return self._stream(
            ops.ListCustomerProfileChannelEndpointAssignment,
            {"ChannelEndpointSid": channel_endpoint_sid, "ChannelEndpointSids": channel_endpoint_sids}, extra_params,
            limit, page_size, prefetch,
        )

    def pages(
        self, *, channel_endpoint_sid: str | None = None, channel_endpoint_sids: Sequence[str] | str | None = None,
        limit: int | None = None, page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> Iterator[Page[m.CustomerProfileChannelEndpointAssignment]]:
        """Iterate over the pages of customer profiles channel endpoint assignment, one request a step:
        GET /v1/CustomerProfiles/{CustomerProfileSid}/ChannelEndpointAssignments

        https://www.twilio.com/docs/trust-hub/trusthub-rest-api/customer-profiles/channel-endpoint-assignments

        Its arguments are those of `list`.
        """
        __tracebackhide__ = True
        return self._pages(
            ops.ListCustomerProfileChannelEndpointAssignment,
            {"ChannelEndpointSid": channel_endpoint_sid, "ChannelEndpointSids": channel_endpoint_sids}, extra_params,
            limit, page_size,
        )

    def page(
        self, *, channel_endpoint_sid: str | None = None, channel_endpoint_sids: Sequence[str] | str | None = None,
        page_size: int | None = None, page_number: int | None = None, page_token: str | None = None,
        target_url: str | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> Page[m.CustomerProfileChannelEndpointAssignment]:
        """Fetch one page of customer profiles channel endpoint assignment, the first one or the one at `target_url`:
        GET /v1/CustomerProfiles/{CustomerProfileSid}/ChannelEndpointAssignments

        https://www.twilio.com/docs/trust-hub/trusthub-rest-api/customer-profiles/channel-endpoint-assignments

        Its further arguments are those of `list`.

        Args:
            page_number: number of the page, from 0, that goes with `page_token`.
            page_token: token of the page, as a next-page link has it.
            target_url: address of the page, which holds all other arguments.
        """
        __tracebackhide__ = True
        return self._page(
            ops.ListCustomerProfileChannelEndpointAssignment,
            {"ChannelEndpointSid": channel_endpoint_sid, "ChannelEndpointSids": channel_endpoint_sids}, extra_params,
            page_size, page_number, page_token, target_url,
        )


class CustomerProfilesCustomerProfilesChannelEndpointAssignmentContext(Resource):
    """`customer_profiles(Sid).customer_profiles_channel_endpoint_assignment(Sid)`"""

    __slots__ = ()
    _path = "/v1/CustomerProfiles/{0}/ChannelEndpointAssignments/{1}"

    def delete(self, *, missing_ok: bool = False) -> None:
        """Delete the customer profile channel endpoint assignment:
        DELETE /v1/CustomerProfiles/{CustomerProfileSid}/ChannelEndpointAssignments/{Sid}

        https://www.twilio.com/docs/trust-hub/trusthub-rest-api/customer-profiles/channel-endpoint-assignments

        Args:
            missing_ok: whether it is no error that there is none.
        """
        __tracebackhide__ = True
        self._send(ops.DeleteCustomerProfileChannelEndpointAssignment, missing_ok=missing_ok)

    def fetch(self) -> m.CustomerProfileChannelEndpointAssignment:
        """Fetch the customer profile channel endpoint assignment:
        GET /v1/CustomerProfiles/{CustomerProfileSid}/ChannelEndpointAssignments/{Sid}

        https://www.twilio.com/docs/trust-hub/trusthub-rest-api/customer-profiles/channel-endpoint-assignments
        """
        __tracebackhide__ = True
        return self._send(ops.FetchCustomerProfileChannelEndpointAssignment)


class CustomerProfilesCustomerProfilesEntityAssignments(Resource):
    """`customer_profiles(Sid).customer_profiles_entity_assignments`"""

    __slots__ = ()
    _path = "/v1/CustomerProfiles/{0}/EntityAssignments"

    def __call__(self, sid: str | None) -> CustomerProfilesCustomerProfilesEntityAssignmentsContext:
        return CustomerProfilesCustomerProfilesEntityAssignmentsContext(self._client, (*self._ids, sid))

    def create(
        self, object_sid: str, *, extra_params: Mapping[str, Any] | None = None,
    ) -> m.CustomerProfileEntityAssignment:
        """Create a customer profile entity assignment:
        POST /v1/CustomerProfiles/{CustomerProfileSid}/EntityAssignments

        https://www.twilio.com/docs/trust-hub/trusthub-rest-api/customer-profiles/entity-assignments

        Args:
            object_sid: SID of the end user, document or other item that is assigned.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return self._send(ops.CreateCustomerProfileEntityAssignment, {"ObjectSid": object_sid}, extra_params)

    def list(
        self, *, object_type: str | None = None, limit: int | None = None, page_size: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> List[m.CustomerProfileEntityAssignment]:
        """List the customer profiles entity assignments, all or up to `limit`:
        GET /v1/CustomerProfiles/{CustomerProfileSid}/EntityAssignments

        https://www.twilio.com/docs/trust-hub/trusthub-rest-api/customer-profiles/entity-assignments

        Args:
            object_type: only assignments of this type of end user or supporting document, by its machine name.
            limit: how many at most; None: all.
            page_size: how many the API sends at a time, at most 1,000.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return self._list(
            ops.ListCustomerProfileEntityAssignment, {"ObjectType": object_type}, extra_params, limit, page_size,
        )

    def stream(
        self, *, object_type: str | None = None, limit: int | None = None, page_size: int | None = None,
        prefetch: int = 0, extra_params: Mapping[str, Any] | None = None,
    ) -> Iterator[m.CustomerProfileEntityAssignment]:
        """Iterate over the customer profiles entity assignments, page by page, `prefetch` of them ahead:
        GET /v1/CustomerProfiles/{CustomerProfileSid}/EntityAssignments

        https://www.twilio.com/docs/trust-hub/trusthub-rest-api/customer-profiles/entity-assignments

        Its arguments are those of `list`.

        Args:
            prefetch: up to so many pages are fetched ahead.
        """
        __tracebackhide__ = True
        return self._stream(
            ops.ListCustomerProfileEntityAssignment, {"ObjectType": object_type}, extra_params, limit, page_size,
            prefetch,
        )

    def pages(
        self, *, object_type: str | None = None, limit: int | None = None, page_size: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> Iterator[Page[m.CustomerProfileEntityAssignment]]:
        """Iterate over the pages of customer profiles entity assignments, one request a step:
        GET /v1/CustomerProfiles/{CustomerProfileSid}/EntityAssignments

        https://www.twilio.com/docs/trust-hub/trusthub-rest-api/customer-profiles/entity-assignments

        Its arguments are those of `list`.
        """
        __tracebackhide__ = True
        return self._pages(
            ops.ListCustomerProfileEntityAssignment, {"ObjectType": object_type}, extra_params, limit, page_size,
        )

    def page(
        self, *, object_type: str | None = None, page_size: int | None = None, page_number: int | None = None,
        page_token: str | None = None, target_url: str | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> Page[m.CustomerProfileEntityAssignment]:
        """Fetch one page of customer profiles entity assignments, the first one or the one at `target_url`:
        GET /v1/CustomerProfiles/{CustomerProfileSid}/EntityAssignments

        https://www.twilio.com/docs/trust-hub/trusthub-rest-api/customer-profiles/entity-assignments

        Its further arguments are those of `list`.

        Args:
            page_number: number of the page, from 0, that goes with `page_token`.
            page_token: token of the page, as a next-page link has it.
            target_url: address of the page, which holds all other arguments.
        """
        __tracebackhide__ = True
        return self._page(
            ops.ListCustomerProfileEntityAssignment, {"ObjectType": object_type}, extra_params, page_size, page_number,
            page_token, target_url,
        )


class CustomerProfilesCustomerProfilesEntityAssignmentsContext(Resource):
    """`customer_profiles(Sid).customer_profiles_entity_assignments(Sid)`"""

    __slots__ = ()
    _path = "/v1/CustomerProfiles/{0}/EntityAssignments/{1}"

    def delete(self, *, missing_ok: bool = False) -> None:
        """Delete the customer profile entity assignment:
        DELETE /v1/CustomerProfiles/{CustomerProfileSid}/EntityAssignments/{Sid}

        https://www.twilio.com/docs/trust-hub/trusthub-rest-api/customer-profiles/entity-assignments

        Args:
            missing_ok: whether it is no error that there is none.
        """
        __tracebackhide__ = True
        self._send(ops.DeleteCustomerProfileEntityAssignment, missing_ok=missing_ok)

    def fetch(self) -> m.CustomerProfileEntityAssignment:
        """Fetch the customer profile entity assignment:
        GET /v1/CustomerProfiles/{CustomerProfileSid}/EntityAssignments/{Sid}

        https://www.twilio.com/docs/trust-hub/trusthub-rest-api/customer-profiles/entity-assignments
        """
        __tracebackhide__ = True
        return self._send(ops.FetchCustomerProfileEntityAssignment)


class CustomerProfilesCustomerProfilesEvaluations(Resource):
    """`customer_profiles(Sid).customer_profiles_evaluations`"""

    __slots__ = ()
    _path = "/v1/CustomerProfiles/{0}/Evaluations"

    def __call__(self, sid: str | None) -> CustomerProfilesCustomerProfilesEvaluationsContext:
        return CustomerProfilesCustomerProfilesEvaluationsContext(self._client, (*self._ids, sid))

    def create(
        self, policy_sid: str, *, extra_params: Mapping[str, Any] | None = None,
    ) -> m.CustomerProfileEvaluation:
        """Create a customer profile evaluation: POST /v1/CustomerProfiles/{CustomerProfileSid}/Evaluations

        https://www.twilio.com/docs/trust-hub/trusthub-rest-api/customer-profiles/evaluations

        Args:
            policy_sid: SID of the policy to check the customer profile against, `RN…`.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return self._send(ops.CreateCustomerProfileEvaluation, {"PolicySid": policy_sid}, extra_params)

    def list(
        self, *, limit: int | None = None, page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> List[m.CustomerProfileEvaluation]:
        """List the customer profiles evaluations, all or up to `limit`:
        GET /v1/CustomerProfiles/{CustomerProfileSid}/Evaluations

        https://www.twilio.com/docs/trust-hub/trusthub-rest-api/customer-profiles/evaluations

        Args:
            limit: how many at most; None: all.
            page_size: how many the API sends at a time, at most 1,000.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return self._list(ops.ListCustomerProfileEvaluation, {}, extra_params, limit, page_size)

    def stream(
        self, *, limit: int | None = None, page_size: int | None = None, prefetch: int = 0,
        extra_params: Mapping[str, Any] | None = None,
    ) -> Iterator[m.CustomerProfileEvaluation]:
        """Iterate over the customer profiles evaluations, page by page, `prefetch` of them ahead:
        GET /v1/CustomerProfiles/{CustomerProfileSid}/Evaluations

        https://www.twilio.com/docs/trust-hub/trusthub-rest-api/customer-profiles/evaluations

        Its arguments are those of `list`.

        Args:
            prefetch: up to so many pages are fetched ahead.
        """
        __tracebackhide__ = True
        return self._stream(ops.ListCustomerProfileEvaluation, {}, extra_params, limit, page_size, prefetch)

    def pages(
        self, *, limit: int | None = None, page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> Iterator[Page[m.CustomerProfileEvaluation]]:
        """Iterate over the pages of customer profiles evaluations, one request a step:
        GET /v1/CustomerProfiles/{CustomerProfileSid}/Evaluations

        https://www.twilio.com/docs/trust-hub/trusthub-rest-api/customer-profiles/evaluations

        Its arguments are those of `list`.
        """
        __tracebackhide__ = True
        return self._pages(ops.ListCustomerProfileEvaluation, {}, extra_params, limit, page_size)

    def page(
        self, *, page_size: int | None = None, page_number: int | None = None, page_token: str | None = None,
        target_url: str | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> Page[m.CustomerProfileEvaluation]:
        """Fetch one page of customer profiles evaluations, the first one or the one at `target_url`:
        GET /v1/CustomerProfiles/{CustomerProfileSid}/Evaluations

        https://www.twilio.com/docs/trust-hub/trusthub-rest-api/customer-profiles/evaluations

        Its further arguments are those of `list`.

        Args:
            page_number: number of the page, from 0, that goes with `page_token`.
            page_token: token of the page, as a next-page link has it.
            target_url: address of the page, which holds all other arguments.
        """
        __tracebackhide__ = True
        return self._page(
            ops.ListCustomerProfileEvaluation, {}, extra_params, page_size, page_number, page_token, target_url,
        )


class CustomerProfilesCustomerProfilesEvaluationsContext(Resource):
    """`customer_profiles(Sid).customer_profiles_evaluations(Sid)`"""

    __slots__ = ()
    _path = "/v1/CustomerProfiles/{0}/Evaluations/{1}"

    def fetch(self) -> m.CustomerProfileEvaluation:
        """Fetch the customer profile evaluation: GET /v1/CustomerProfiles/{CustomerProfileSid}/Evaluations/{Sid}

        https://www.twilio.com/docs/trust-hub/trusthub-rest-api/customer-profiles/evaluations
        """
        __tracebackhide__ = True
        return self._send(ops.FetchCustomerProfileEvaluation)


class CustomerProfilesProvisionalCopy(Resource):
    """`customer_profiles_provisional_copy`"""

    __slots__ = ()

    def __call__(self, customer_profile_sid: str | None) -> CustomerProfilesProvisionalCopyContext:
        return CustomerProfilesProvisionalCopyContext(self._client, (*self._ids, customer_profile_sid))


class CustomerProfilesProvisionalCopyContext(Resource):
    """`customer_profiles_provisional_copy(CustomerProfileSid)`"""

    __slots__ = ()
    _path = "/v1/CustomerProfiles/{0}/ProvisionalCopy"

    def create(self) -> m.CustomerProfileProvisionalCopy:
        """Create a customer profile provisional copy:
        POST /v1/CustomerProfiles/{CustomerProfileSid}/ProvisionalCopy

        https://www.twilio.com/docs/trust-hub/trusthub-rest-api/customer-profiles
        """
        __tracebackhide__ = True
        return self._send(ops.CreateCustomerProfileProvisionalCopy)

    def fetch(self) -> m.CustomerProfileProvisionalCopy:
        """Fetch the customer profile provisional copy:
        GET /v1/CustomerProfiles/{CustomerProfileSid}/ProvisionalCopy

        https://www.twilio.com/docs/trust-hub/trusthub-rest-api/customer-profiles
        """
        __tracebackhide__ = True
        return self._send(ops.FetchCustomerProfileProvisionalCopy)


class EndUserTypes(Resource):
    """`end_user_types`"""

    __slots__ = ()
    _path = "/v1/EndUserTypes"

    def __call__(self, sid: str | None) -> EndUserTypesContext:
        return EndUserTypesContext(self._client, (*self._ids, sid))

    def list(
        self, *, limit: int | None = None, page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> List[m.EndUserType]:
        """List the end user types, all or up to `limit`: GET /v1/EndUserTypes

        https://www.twilio.com/docs/trust-hub/trusthub-rest-api/endusertype-resource

        Args:
            limit: how many at most; None: all.
            page_size: how many the API sends at a time, at most 1,000.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return self._list(ops.ListEndUserType, {}, extra_params, limit, page_size)

    def stream(
        self, *, limit: int | None = None, page_size: int | None = None, prefetch: int = 0,
        extra_params: Mapping[str, Any] | None = None,
    ) -> Iterator[m.EndUserType]:
        """Iterate over the end user types, page by page, `prefetch` of them ahead: GET /v1/EndUserTypes

        https://www.twilio.com/docs/trust-hub/trusthub-rest-api/endusertype-resource

        Its arguments are those of `list`.

        Args:
            prefetch: up to so many pages are fetched ahead.
        """
        __tracebackhide__ = True
        return self._stream(ops.ListEndUserType, {}, extra_params, limit, page_size, prefetch)

    def pages(
        self, *, limit: int | None = None, page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> Iterator[Page[m.EndUserType]]:
        """Iterate over the pages of end user types, one request a step: GET /v1/EndUserTypes

        https://www.twilio.com/docs/trust-hub/trusthub-rest-api/endusertype-resource

        Its arguments are those of `list`.
        """
        __tracebackhide__ = True
        return self._pages(ops.ListEndUserType, {}, extra_params, limit, page_size)

    def page(
        self, *, page_size: int | None = None, page_number: int | None = None, page_token: str | None = None,
        target_url: str | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> Page[m.EndUserType]:
        """Fetch one page of end user types, the first one or the one at `target_url`: GET /v1/EndUserTypes

        https://www.twilio.com/docs/trust-hub/trusthub-rest-api/endusertype-resource

        Its further arguments are those of `list`.

        Args:
            page_number: number of the page, from 0, that goes with `page_token`.
            page_token: token of the page, as a next-page link has it.
            target_url: address of the page, which holds all other arguments.
        """
        __tracebackhide__ = True
        return self._page(ops.ListEndUserType, {}, extra_params, page_size, page_number, page_token, target_url)


class EndUserTypesContext(Resource):
    """`end_user_types(Sid)`"""

    __slots__ = ()
    _path = "/v1/EndUserTypes/{0}"

    def fetch(self) -> m.EndUserType:
        """Fetch the end user type: GET /v1/EndUserTypes/{Sid}

        https://www.twilio.com/docs/trust-hub/trusthub-rest-api/endusertype-resource
        """
        __tracebackhide__ = True
        return self._send(ops.FetchEndUserType)


class EndUsers(Resource):
    """`end_users`"""

    __slots__ = ()
    _path = "/v1/EndUsers"

    def __call__(self, sid: str | None) -> EndUsersContext:
        return EndUsersContext(self._client, (*self._ids, sid))

    def create(
        self, friendly_name: str, type: str, *, attributes: Json | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> m.EndUser:
        """Create an end user: POST /v1/EndUsers

        https://www.twilio.com/docs/trust-hub/trusthub-rest-api/enduser-resource

        Args:
            friendly_name: readable name of the resource; when listing, only those so named.
            type: kind of end user, such as `individual` or `business`.
            attributes: details that the end-user type asks for.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return self._send(
            ops.CreateEndUser, {"FriendlyName": friendly_name, "Type": type, "Attributes": attributes}, extra_params,
        )

    def list(
        self, *, limit: int | None = None, page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> List[m.EndUser]:
        """List the end users, all or up to `limit`: GET /v1/EndUsers

        https://www.twilio.com/docs/trust-hub/trusthub-rest-api/enduser-resource

        Args:
            limit: how many at most; None: all.
            page_size: how many the API sends at a time, at most 1,000.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return self._list(ops.ListEndUser, {}, extra_params, limit, page_size)

    def stream(
        self, *, limit: int | None = None, page_size: int | None = None, prefetch: int = 0,
        extra_params: Mapping[str, Any] | None = None,
    ) -> Iterator[m.EndUser]:
        """Iterate over the end users, page by page, `prefetch` of them ahead: GET /v1/EndUsers

        https://www.twilio.com/docs/trust-hub/trusthub-rest-api/enduser-resource

        Its arguments are those of `list`.

        Args:
            prefetch: up to so many pages are fetched ahead.
        """
        __tracebackhide__ = True
        return self._stream(ops.ListEndUser, {}, extra_params, limit, page_size, prefetch)

    def pages(
        self, *, limit: int | None = None, page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> Iterator[Page[m.EndUser]]:
        """Iterate over the pages of end users, one request a step: GET /v1/EndUsers

        https://www.twilio.com/docs/trust-hub/trusthub-rest-api/enduser-resource

        Its arguments are those of `list`.
        """
        __tracebackhide__ = True
        return self._pages(ops.ListEndUser, {}, extra_params, limit, page_size)

    def page(
        self, *, page_size: int | None = None, page_number: int | None = None, page_token: str | None = None,
        target_url: str | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> Page[m.EndUser]:
        """Fetch one page of end users, the first one or the one at `target_url`: GET /v1/EndUsers

        https://www.twilio.com/docs/trust-hub/trusthub-rest-api/enduser-resource

        Its further arguments are those of `list`.

        Args:
            page_number: number of the page, from 0, that goes with `page_token`.
            page_token: token of the page, as a next-page link has it.
            target_url: address of the page, which holds all other arguments.
        """
        __tracebackhide__ = True
        return self._page(ops.ListEndUser, {}, extra_params, page_size, page_number, page_token, target_url)


class EndUsersContext(Resource):
    """`end_users(Sid)`"""

    __slots__ = ()
    _path = "/v1/EndUsers/{0}"

    def delete(self, *, missing_ok: bool = False) -> None:
        """Delete the end user: DELETE /v1/EndUsers/{Sid}

        https://www.twilio.com/docs/trust-hub/trusthub-rest-api/enduser-resource

        Args:
            missing_ok: whether it is no error that there is none.
        """
        __tracebackhide__ = True
        self._send(ops.DeleteEndUser, missing_ok=missing_ok)

    def fetch(self) -> m.EndUser:
        """Fetch the end user: GET /v1/EndUsers/{Sid}

        https://www.twilio.com/docs/trust-hub/trusthub-rest-api/enduser-resource
        """
        __tracebackhide__ = True
        return self._send(ops.FetchEndUser)

    def update(
        self, *, friendly_name: str | None = None, attributes: Json | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> m.EndUser:
        """Update the end user: POST /v1/EndUsers/{Sid}

        https://www.twilio.com/docs/trust-hub/trusthub-rest-api/enduser-resource

        Args:
            friendly_name: readable name of the resource; when listing, only those so named.
            attributes: details that the end-user type asks for.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return self._send(
            ops.UpdateEndUser, {"FriendlyName": friendly_name, "Attributes": attributes}, extra_params,
        )


class Policies(Resource):
    """`policies`"""

    __slots__ = ()
    _path = "/v1/Policies"

    def __call__(self, sid: str | None) -> PoliciesContext:
        return PoliciesContext(self._client, (*self._ids, sid))

    def list(
        self, *, limit: int | None = None, page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> List[m.Policies]:
        """List the policies, all or up to `limit`: GET /v1/Policies

        https://www.twilio.com/docs/trust-hub/trusthub-rest-api/policies

        Args:
            limit: how many at most; None: all.
            page_size: how many the API sends at a time, at most 1,000.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return self._list(ops.ListPolicies, {}, extra_params, limit, page_size)

    def stream(
        self, *, limit: int | None = None, page_size: int | None = None, prefetch: int = 0,
        extra_params: Mapping[str, Any] | None = None,
    ) -> Iterator[m.Policies]:
        """Iterate over the policies, page by page, `prefetch` of them ahead: GET /v1/Policies

        https://www.twilio.com/docs/trust-hub/trusthub-rest-api/policies

        Its arguments are those of `list`.

        Args:
            prefetch: up to so many pages are fetched ahead.
        """
        __tracebackhide__ = True
        return self._stream(ops.ListPolicies, {}, extra_params, limit, page_size, prefetch)

    def pages(
        self, *, limit: int | None = None, page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> Iterator[Page[m.Policies]]:
        """Iterate over the pages of policies, one request a step: GET /v1/Policies

        https://www.twilio.com/docs/trust-hub/trusthub-rest-api/policies

        Its arguments are those of `list`.
        """
        __tracebackhide__ = True
        return self._pages(ops.ListPolicies, {}, extra_params, limit, page_size)

    def page(
        self, *, page_size: int | None = None, page_number: int | None = None, page_token: str | None = None,
        target_url: str | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> Page[m.Policies]:
        """Fetch one page of policies, the first one or the one at `target_url`: GET /v1/Policies

        https://www.twilio.com/docs/trust-hub/trusthub-rest-api/policies

        Its further arguments are those of `list`.

        Args:
            page_number: number of the page, from 0, that goes with `page_token`.
            page_token: token of the page, as a next-page link has it.
            target_url: address of the page, which holds all other arguments.
        """
        __tracebackhide__ = True
        return self._page(ops.ListPolicies, {}, extra_params, page_size, page_number, page_token, target_url)


class PoliciesContext(Resource):
    """`policies(Sid)`"""

    __slots__ = ()
    _path = "/v1/Policies/{0}"

    def fetch(self) -> m.Policies:
        """Fetch the policies: GET /v1/Policies/{Sid}

        https://www.twilio.com/docs/trust-hub/trusthub-rest-api/policies
        """
        __tracebackhide__ = True
        return self._send(ops.FetchPolicies)


class SupportingDocumentTypes(Resource):
    """`supporting_document_types`"""

    __slots__ = ()
    _path = "/v1/SupportingDocumentTypes"

    def __call__(self, sid: str | None) -> SupportingDocumentTypesContext:
        return SupportingDocumentTypesContext(self._client, (*self._ids, sid))

    def list(
        self, *, limit: int | None = None, page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> List[m.SupportingDocumentType]:
        """List the supporting document types, all or up to `limit`: GET /v1/SupportingDocumentTypes

        https://www.twilio.com/docs/trust-hub/trusthub-rest-api/supportingdocumentdype-resource

        Args:
            limit: how many at most; None: all.
            page_size: how many the API sends at a time, at most 1,000.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return self._list(ops.ListSupportingDocumentType, {}, extra_params, limit, page_size)

    def stream(
        self, *, limit: int | None = None, page_size: int | None = None, prefetch: int = 0,
        extra_params: Mapping[str, Any] | None = None,
    ) -> Iterator[m.SupportingDocumentType]:
        """Iterate over the supporting document types, page by page, `prefetch` of them ahead:
        GET /v1/SupportingDocumentTypes

        https://www.twilio.com/docs/trust-hub/trusthub-rest-api/supportingdocumentdype-resource

        Its arguments are those of `list`.

        Args:
            prefetch: up to so many pages are fetched ahead.
        """
        __tracebackhide__ = True
        return self._stream(ops.ListSupportingDocumentType, {}, extra_params, limit, page_size, prefetch)

    def pages(
        self, *, limit: int | None = None, page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> Iterator[Page[m.SupportingDocumentType]]:
        """Iterate over the pages of supporting document types, one request a step: GET /v1/SupportingDocumentTypes

        https://www.twilio.com/docs/trust-hub/trusthub-rest-api/supportingdocumentdype-resource

        Its arguments are those of `list`.
        """
        __tracebackhide__ = True
        return self._pages(ops.ListSupportingDocumentType, {}, extra_params, limit, page_size)

    def page(
        self, *, page_size: int | None = None, page_number: int | None = None, page_token: str | None = None,
        target_url: str | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> Page[m.SupportingDocumentType]:
        """Fetch one page of supporting document types, the first one or the one at `target_url`:
        GET /v1/SupportingDocumentTypes

        https://www.twilio.com/docs/trust-hub/trusthub-rest-api/supportingdocumentdype-resource

        Its further arguments are those of `list`.

        Args:
            page_number: number of the page, from 0, that goes with `page_token`.
            page_token: token of the page, as a next-page link has it.
            target_url: address of the page, which holds all other arguments.
        """
        __tracebackhide__ = True
        return self._page(
            ops.ListSupportingDocumentType, {}, extra_params, page_size, page_number, page_token, target_url,
        )


class SupportingDocumentTypesContext(Resource):
    """`supporting_document_types(Sid)`"""

    __slots__ = ()
    _path = "/v1/SupportingDocumentTypes/{0}"

    def fetch(self) -> m.SupportingDocumentType:
        """Fetch the supporting document type: GET /v1/SupportingDocumentTypes/{Sid}

        https://www.twilio.com/docs/trust-hub/trusthub-rest-api/supportingdocumentdype-resource
        """
        __tracebackhide__ = True
        return self._send(ops.FetchSupportingDocumentType)


class SupportingDocuments(Resource):
    """`supporting_documents`"""

    __slots__ = ()
    _path = "/v1/SupportingDocuments"

    def __call__(self, sid: str | None) -> SupportingDocumentsContext:
        return SupportingDocumentsContext(self._client, (*self._ids, sid))

    def create(
        self, friendly_name: str, type: str, *, attributes: Json | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> m.SupportingDocument:
        """Create a supporting document: POST /v1/SupportingDocuments

        https://www.twilio.com/docs/trust-hub/trusthub-rest-api/supportingdocument-resource

        Args:
            friendly_name: readable name of the resource; when listing, only those so named.
            type: what kind it is, or which kind is meant.
            attributes: details that the document type asks for.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return self._send(
            ops.CreateSupportingDocument, {"FriendlyName": friendly_name, "Type": type, "Attributes": attributes},
            extra_params,
        )

    def list(
        self, *, limit: int | None = None, page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> List[m.SupportingDocument]:
        """List the supporting documents, all or up to `limit`: GET /v1/SupportingDocuments

        https://www.twilio.com/docs/trust-hub/trusthub-rest-api/supportingdocument-resource

        Args:
            limit: how many at most; None: all.
            page_size: how many the API sends at a time, at most 1,000.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return self._list(ops.ListSupportingDocument, {}, extra_params, limit, page_size)

    def stream(
        self, *, limit: int | None = None, page_size: int | None = None, prefetch: int = 0,
        extra_params: Mapping[str, Any] | None = None,
    ) -> Iterator[m.SupportingDocument]:
        """Iterate over the supporting documents, page by page, `prefetch` of them ahead:
        GET /v1/SupportingDocuments

        https://www.twilio.com/docs/trust-hub/trusthub-rest-api/supportingdocument-resource

        Its arguments are those of `list`.

        Args:
            prefetch: up to so many pages are fetched ahead.
        """
        __tracebackhide__ = True
        return self._stream(ops.ListSupportingDocument, {}, extra_params, limit, page_size, prefetch)

    def pages(
        self, *, limit: int | None = None, page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> Iterator[Page[m.SupportingDocument]]:
        """Iterate over the pages of supporting documents, one request a step: GET /v1/SupportingDocuments

        https://www.twilio.com/docs/trust-hub/trusthub-rest-api/supportingdocument-resource

        Its arguments are those of `list`.
        """
        __tracebackhide__ = True
        return self._pages(ops.ListSupportingDocument, {}, extra_params, limit, page_size)

    def page(
        self, *, page_size: int | None = None, page_number: int | None = None, page_token: str | None = None,
        target_url: str | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> Page[m.SupportingDocument]:
        """Fetch one page of supporting documents, the first one or the one at `target_url`:
        GET /v1/SupportingDocuments

        https://www.twilio.com/docs/trust-hub/trusthub-rest-api/supportingdocument-resource

        Its further arguments are those of `list`.

        Args:
            page_number: number of the page, from 0, that goes with `page_token`.
            page_token: token of the page, as a next-page link has it.
            target_url: address of the page, which holds all other arguments.
        """
        __tracebackhide__ = True
        return self._page(
            ops.ListSupportingDocument, {}, extra_params, page_size, page_number, page_token, target_url,
        )


class SupportingDocumentsContext(Resource):
    """`supporting_documents(Sid)`"""

    __slots__ = ()
    _path = "/v1/SupportingDocuments/{0}"

    def delete(self, *, missing_ok: bool = False) -> None:
        """Delete the supporting document: DELETE /v1/SupportingDocuments/{Sid}

        https://www.twilio.com/docs/trust-hub/trusthub-rest-api/supportingdocument-resource

        Args:
            missing_ok: whether it is no error that there is none.
        """
        __tracebackhide__ = True
        self._send(ops.DeleteSupportingDocument, missing_ok=missing_ok)

    def fetch(self) -> m.SupportingDocument:
        """Fetch the supporting document: GET /v1/SupportingDocuments/{Sid}

        https://www.twilio.com/docs/trust-hub/trusthub-rest-api/supportingdocument-resource
        """
        __tracebackhide__ = True
        return self._send(ops.FetchSupportingDocument)

    def update(
        self, *, friendly_name: str | None = None, attributes: Json | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> m.SupportingDocument:
        """Update the supporting document: POST /v1/SupportingDocuments/{Sid}

        https://www.twilio.com/docs/trust-hub/trusthub-rest-api/supportingdocument-resource

        Args:
            friendly_name: readable name of the resource; when listing, only those so named.
            attributes: details that the document type asks for.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return self._send(
            ops.UpdateSupportingDocument, {"FriendlyName": friendly_name, "Attributes": attributes}, extra_params,
        )


class TrustProducts(Resource):
    """`trust_products`"""

    __slots__ = ()
    _path = "/v1/TrustProducts"

    def __call__(self, sid: str | None) -> TrustProductsContext:
        return TrustProductsContext(self._client, (*self._ids, sid))

    def create(
        self, friendly_name: str, email: str, policy_sid: str, *, status_callback: str | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> m.TrustProduct:
        """Create a trust product: POST /v1/TrustProducts

        https://www.twilio.com/docs/trust-hub/trusthub-rest-api/trust-products

        Args:
            friendly_name: readable name of the resource; when listing, only those so named.
            email: address that is notified when the trust product's status changes.
            policy_sid: SID of the Trust Hub policy that applies to it, `RN…`.
            status_callback: URL that gets a request at each change of status.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return self._send(
            ops.CreateTrustProduct,
            {"FriendlyName": friendly_name, "Email": email, "PolicySid": policy_sid, "StatusCallback": status_callback},
            extra_params,
        )

    def list(
        self, *, status: m.TrustProductStatusArg | str | None = None, friendly_name: str | None = None,
        policy_sid: str | None = None, limit: int | None = None, page_size: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> List[m.TrustProduct]:
        """List the trust products, all or up to `limit`: GET /v1/TrustProducts

        https://www.twilio.com/docs/trust-hub/trusthub-rest-api/trust-products

        Args:
            status: state of it; in arguments the state to filter by or to set, in errors the HTTP status code.
            friendly_name: readable name of the resource; when listing, only those so named.
            policy_sid: only trust products that follow the policy with this SID, `RN…`.
            limit: how many at most; None: all.
            page_size: how many the API sends at a time, at most 1,000.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return self._list(
            ops.ListTrustProduct, {"Status": status, "FriendlyName": friendly_name, "PolicySid": policy_sid},
            extra_params, limit, page_size,
        )

    def stream(
        self, *, status: m.TrustProductStatusArg | str | None = None, friendly_name: str | None = None,
        policy_sid: str | None = None, limit: int | None = None, page_size: int | None = None, prefetch: int = 0,
        extra_params: Mapping[str, Any] | None = None,
    ) -> Iterator[m.TrustProduct]:
        """Iterate over the trust products, page by page, `prefetch` of them ahead: GET /v1/TrustProducts

        https://www.twilio.com/docs/trust-hub/trusthub-rest-api/trust-products

        Its arguments are those of `list`.

        Args:
            prefetch: up to so many pages are fetched ahead.
        """
        __tracebackhide__ = True
        return self._stream(
            ops.ListTrustProduct, {"Status": status, "FriendlyName": friendly_name, "PolicySid": policy_sid},
            extra_params, limit, page_size, prefetch,
        )

    def pages(
        self, *, status: m.TrustProductStatusArg | str | None = None, friendly_name: str | None = None,
        policy_sid: str | None = None, limit: int | None = None, page_size: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> Iterator[Page[m.TrustProduct]]:
        """Iterate over the pages of trust products, one request a step: GET /v1/TrustProducts

        https://www.twilio.com/docs/trust-hub/trusthub-rest-api/trust-products

        Its arguments are those of `list`.
        """
        __tracebackhide__ = True
        return self._pages(
            ops.ListTrustProduct, {"Status": status, "FriendlyName": friendly_name, "PolicySid": policy_sid},
            extra_params, limit, page_size,
        )

    def page(
        self, *, status: m.TrustProductStatusArg | str | None = None, friendly_name: str | None = None,
        policy_sid: str | None = None, page_size: int | None = None, page_number: int | None = None,
        page_token: str | None = None, target_url: str | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> Page[m.TrustProduct]:
        """Fetch one page of trust products, the first one or the one at `target_url`: GET /v1/TrustProducts

        https://www.twilio.com/docs/trust-hub/trusthub-rest-api/trust-products

        Its further arguments are those of `list`.

        Args:
            page_number: number of the page, from 0, that goes with `page_token`.
            page_token: token of the page, as a next-page link has it.
            target_url: address of the page, which holds all other arguments.
        """
        __tracebackhide__ = True
        return self._page(
            ops.ListTrustProduct, {"Status": status, "FriendlyName": friendly_name, "PolicySid": policy_sid},
            extra_params, page_size, page_number, page_token, target_url,
        )


class TrustProductsContext(Resource):
    """`trust_products(Sid)`"""

    __slots__ = ()
    _path = "/v1/TrustProducts/{0}"

    @accessor
    def trust_products_channel_endpoint_assignment(self) -> TrustProductsTrustProductsChannelEndpointAssignment:
        return TrustProductsTrustProductsChannelEndpointAssignment(self._client, self._ids)

    @accessor
    def trust_products_entity_assignments(self) -> TrustProductsTrustProductsEntityAssignments:
        return TrustProductsTrustProductsEntityAssignments(self._client, self._ids)

    @accessor
    def trust_products_evaluations(self) -> TrustProductsTrustProductsEvaluations:
        return TrustProductsTrustProductsEvaluations(self._client, self._ids)

    def delete(self, *, missing_ok: bool = False) -> None:
        """Delete the trust product: DELETE /v1/TrustProducts/{Sid}

        https://www.twilio.com/docs/trust-hub/trusthub-rest-api/trust-products

        Args:
            missing_ok: whether it is no error that there is none.
        """
        __tracebackhide__ = True
        self._send(ops.DeleteTrustProduct, missing_ok=missing_ok)

    def fetch(self) -> m.TrustProduct:
        """Fetch the trust product: GET /v1/TrustProducts/{Sid}

        https://www.twilio.com/docs/trust-hub/trusthub-rest-api/trust-products
        """
        __tracebackhide__ = True
        return self._send(ops.FetchTrustProduct)

    def update(
        self, *, status: m.TrustProductStatusArg | str | None = None, status_callback: str | None = None,
        friendly_name: str | None = None, email: str | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> m.TrustProduct:
        """Update the trust product: POST /v1/TrustProducts/{Sid}

        https://www.twilio.com/docs/trust-hub/trusthub-rest-api/trust-products

        Args:
            status: state of it; in arguments the state to filter by or to set, in errors the HTTP status code.
            status_callback: URL that gets a request at each change of status.
            friendly_name: readable name of the resource; when listing, only those so named.
            email: address that is notified when the trust product's status changes.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return self._send(
            ops.UpdateTrustProduct,
            {"Status": status, "StatusCallback": status_callback, "FriendlyName": friendly_name, "Email": email},
            extra_params,
        )


class TrustProductsTrustProductsChannelEndpointAssignment(Resource):
    """`trust_products(Sid).trust_products_channel_endpoint_assignment`"""

    __slots__ = ()
    _path = "/v1/TrustProducts/{0}/ChannelEndpointAssignments"

    def __call__(self, sid: str | None) -> TrustProductsTrustProductsChannelEndpointAssignmentContext:
        return TrustProductsTrustProductsChannelEndpointAssignmentContext(self._client, (*self._ids, sid))

    def create(
        self, channel_endpoint_type: str, channel_endpoint_sid: str, *, extra_params: Mapping[str, Any] | None = None,
    ) -> m.TrustProductChannelEndpointAssignment:
        """Create a trust product channel endpoint assignment:
        POST /v1/TrustProducts/{TrustProductSid}/ChannelEndpointAssignments

        https://www.twilio.com/docs/trust-hub/trusthub-rest-api/trust-products/channel-endpoint-assignments-tp

        Args:
            channel_endpoint_type: kind of channel endpoint, such as `phone-number`.
            channel_endpoint_sid: SID of the channel endpoint, such as a phone number.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return self._send(
            ops.CreateTrustProductChannelEndpointAssignment,
            {"ChannelEndpointType": channel_endpoint_type, "ChannelEndpointSid": channel_endpoint_sid}, extra_params,
        )

    def list(
        self, *, channel_endpoint_sid: str | None = None, channel_endpoint_sids: Sequence[str] | str | None = None,
        limit: int | None = None, page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> List[m.TrustProductChannelEndpointAssignment]:
        """List the trust products channel endpoint assignment, all or up to `limit`:
        GET /v1/TrustProducts/{TrustProductSid}/ChannelEndpointAssignments

        https://www.twilio.com/docs/trust-hub/trusthub-rest-api/trust-products/channel-endpoint-assignments-tp

        Args:
            channel_endpoint_sid: only assignments of this channel endpoint, by its SID.
            channel_endpoint_sids: only assignments of these channel endpoints, by their SIDs, comma-separated.
            limit: how many at most; None: all.
            page_size: how many the API sends at a time, at most 1,000.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return self._list(
            ops.ListTrustProductChannelEndpointAssignment,
            {"ChannelEndpointSid": channel_endpoint_sid, "ChannelEndpointSids": channel_endpoint_sids}, extra_params,
            limit, page_size,
        )

    def stream(
        self, *, channel_endpoint_sid: str | None = None, channel_endpoint_sids: Sequence[str] | str | None = None,
        limit: int | None = None, page_size: int | None = None, prefetch: int = 0,
        extra_params: Mapping[str, Any] | None = None,
    ) -> Iterator[m.TrustProductChannelEndpointAssignment]:
        """Iterate over the trust products channel endpoint assignment, page by page, `prefetch` of them ahead:
        GET /v1/TrustProducts/{TrustProductSid}/ChannelEndpointAssignments

        https://www.twilio.com/docs/trust-hub/trusthub-rest-api/trust-products/channel-endpoint-assignments-tp

        Its arguments are those of `list`.

        Args:
            prefetch: up to so many pages are fetched ahead.
        """
        __tracebackhide__ = True
        return self._stream(
            ops.ListTrustProductChannelEndpointAssignment,
            {"ChannelEndpointSid": channel_endpoint_sid, "ChannelEndpointSids": channel_endpoint_sids}, extra_params,
            limit, page_size, prefetch,
        )

    def pages(
        self, *, channel_endpoint_sid: str | None = None, channel_endpoint_sids: Sequence[str] | str | None = None,
        limit: int | None = None, page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> Iterator[Page[m.TrustProductChannelEndpointAssignment]]:
        """Iterate over the pages of trust products channel endpoint assignment, one request a step:
        GET /v1/TrustProducts/{TrustProductSid}/ChannelEndpointAssignments

        https://www.twilio.com/docs/trust-hub/trusthub-rest-api/trust-products/channel-endpoint-assignments-tp

        Its arguments are those of `list`.
        """
        __tracebackhide__ = True
        return self._pages(
            ops.ListTrustProductChannelEndpointAssignment,
            {"ChannelEndpointSid": channel_endpoint_sid, "ChannelEndpointSids": channel_endpoint_sids}, extra_params,
            limit, page_size,
        )

    def page(
        self, *, channel_endpoint_sid: str | None = None, channel_endpoint_sids: Sequence[str] | str | None = None,
        page_size: int | None = None, page_number: int | None = None, page_token: str | None = None,
        target_url: str | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> Page[m.TrustProductChannelEndpointAssignment]:
        """Fetch one page of trust products channel endpoint assignment, the first one or the one at `target_url`:
        GET /v1/TrustProducts/{TrustProductSid}/ChannelEndpointAssignments

        https://www.twilio.com/docs/trust-hub/trusthub-rest-api/trust-products/channel-endpoint-assignments-tp

        Its further arguments are those of `list`.

        Args:
            page_number: number of the page, from 0, that goes with `page_token`.
            page_token: token of the page, as a next-page link has it.
            target_url: address of the page, which holds all other arguments.
        """
        __tracebackhide__ = True
        return self._page(
            ops.ListTrustProductChannelEndpointAssignment,
            {"ChannelEndpointSid": channel_endpoint_sid, "ChannelEndpointSids": channel_endpoint_sids}, extra_params,
            page_size, page_number, page_token, target_url,
        )


class TrustProductsTrustProductsChannelEndpointAssignmentContext(Resource):
    """`trust_products(Sid).trust_products_channel_endpoint_assignment(Sid)`"""

    __slots__ = ()
    _path = "/v1/TrustProducts/{0}/ChannelEndpointAssignments/{1}"

    def delete(self, *, missing_ok: bool = False) -> None:
        """Delete the trust product channel endpoint assignment:
        DELETE /v1/TrustProducts/{TrustProductSid}/ChannelEndpointAssignments/{Sid}

        https://www.twilio.com/docs/trust-hub/trusthub-rest-api/trust-products/channel-endpoint-assignments-tp

        Args:
            missing_ok: whether it is no error that there is none.
        """
        __tracebackhide__ = True
        self._send(ops.DeleteTrustProductChannelEndpointAssignment, missing_ok=missing_ok)

    def fetch(self) -> m.TrustProductChannelEndpointAssignment:
        """Fetch the trust product channel endpoint assignment:
        GET /v1/TrustProducts/{TrustProductSid}/ChannelEndpointAssignments/{Sid}

        https://www.twilio.com/docs/trust-hub/trusthub-rest-api/trust-products/channel-endpoint-assignments-tp
        """
        __tracebackhide__ = True
        return self._send(ops.FetchTrustProductChannelEndpointAssignment)


class TrustProductsTrustProductsEntityAssignments(Resource):
    """`trust_products(Sid).trust_products_entity_assignments`"""

    __slots__ = ()
    _path = "/v1/TrustProducts/{0}/EntityAssignments"

    def __call__(self, sid: str | None) -> TrustProductsTrustProductsEntityAssignmentsContext:
        return TrustProductsTrustProductsEntityAssignmentsContext(self._client, (*self._ids, sid))

    def create(
        self, object_sid: str, *, extra_params: Mapping[str, Any] | None = None,
    ) -> m.TrustProductEntityAssignment:
        """Create a trust product entity assignment: POST /v1/TrustProducts/{TrustProductSid}/EntityAssignments

        https://www.twilio.com/docs/trust-hub/trusthub-rest-api/trust-products/entity-assignments-tp

        Args:
            object_sid: SID of the end user, document or other item that is assigned.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return self._send(ops.CreateTrustProductEntityAssignment, {"ObjectSid": object_sid}, extra_params)

    def list(
        self, *, object_type: str | None = None, limit: int | None = None, page_size: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> List[m.TrustProductEntityAssignment]:
        """List the trust products entity assignments, all or up to `limit`:
        GET /v1/TrustProducts/{TrustProductSid}/EntityAssignments

        https://www.twilio.com/docs/trust-hub/trusthub-rest-api/trust-products/entity-assignments-tp

        Args:
            object_type: only assignments of this type of end user or supporting document, by its machine name.
            limit: how many at most; None: all.
            page_size: how many the API sends at a time, at most 1,000.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return self._list(
            ops.ListTrustProductEntityAssignment, {"ObjectType": object_type}, extra_params, limit, page_size,
        )

    def stream(
        self, *, object_type: str | None = None, limit: int | None = None, page_size: int | None = None,
        prefetch: int = 0, extra_params: Mapping[str, Any] | None = None,
    ) -> Iterator[m.TrustProductEntityAssignment]:
        """Iterate over the trust products entity assignments, page by page, `prefetch` of them ahead:
        GET /v1/TrustProducts/{TrustProductSid}/EntityAssignments

        https://www.twilio.com/docs/trust-hub/trusthub-rest-api/trust-products/entity-assignments-tp

        Its arguments are those of `list`.

        Args:
            prefetch: up to so many pages are fetched ahead.
        """
        __tracebackhide__ = True
        return self._stream(
            ops.ListTrustProductEntityAssignment, {"ObjectType": object_type}, extra_params, limit, page_size, prefetch,
        )

    def pages(
        self, *, object_type: str | None = None, limit: int | None = None, page_size: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> Iterator[Page[m.TrustProductEntityAssignment]]:
        """Iterate over the pages of trust products entity assignments, one request a step:
        GET /v1/TrustProducts/{TrustProductSid}/EntityAssignments

        https://www.twilio.com/docs/trust-hub/trusthub-rest-api/trust-products/entity-assignments-tp

        Its arguments are those of `list`.
        """
        __tracebackhide__ = True
        return self._pages(
            ops.ListTrustProductEntityAssignment, {"ObjectType": object_type}, extra_params, limit, page_size,
        )

    def page(
        self, *, object_type: str | None = None, page_size: int | None = None, page_number: int | None = None,
        page_token: str | None = None, target_url: str | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> Page[m.TrustProductEntityAssignment]:
        """Fetch one page of trust products entity assignments, the first one or the one at `target_url`:
        GET /v1/TrustProducts/{TrustProductSid}/EntityAssignments

        https://www.twilio.com/docs/trust-hub/trusthub-rest-api/trust-products/entity-assignments-tp

        Its further arguments are those of `list`.

        Args:
            page_number: number of the page, from 0, that goes with `page_token`.
            page_token: token of the page, as a next-page link has it.
            target_url: address of the page, which holds all other arguments.
        """
        __tracebackhide__ = True
        return self._page(
            ops.ListTrustProductEntityAssignment, {"ObjectType": object_type}, extra_params, page_size, page_number,
            page_token, target_url,
        )


class TrustProductsTrustProductsEntityAssignmentsContext(Resource):
    """`trust_products(Sid).trust_products_entity_assignments(Sid)`"""

    __slots__ = ()
    _path = "/v1/TrustProducts/{0}/EntityAssignments/{1}"

    def delete(self, *, missing_ok: bool = False) -> None:
        """Delete the trust product entity assignment:
        DELETE /v1/TrustProducts/{TrustProductSid}/EntityAssignments/{Sid}

        https://www.twilio.com/docs/trust-hub/trusthub-rest-api/trust-products/entity-assignments-tp

        Args:
            missing_ok: whether it is no error that there is none.
        """
        __tracebackhide__ = True
        self._send(ops.DeleteTrustProductEntityAssignment, missing_ok=missing_ok)

    def fetch(self) -> m.TrustProductEntityAssignment:
        """Fetch the trust product entity assignment:
        GET /v1/TrustProducts/{TrustProductSid}/EntityAssignments/{Sid}

        https://www.twilio.com/docs/trust-hub/trusthub-rest-api/trust-products/entity-assignments-tp
        """
        __tracebackhide__ = True
        return self._send(ops.FetchTrustProductEntityAssignment)


class TrustProductsTrustProductsEvaluations(Resource):
    """`trust_products(Sid).trust_products_evaluations`"""

    __slots__ = ()
    _path = "/v1/TrustProducts/{0}/Evaluations"

    def __call__(self, sid: str | None) -> TrustProductsTrustProductsEvaluationsContext:
        return TrustProductsTrustProductsEvaluationsContext(self._client, (*self._ids, sid))

    def create(
        self, policy_sid: str, *, extra_params: Mapping[str, Any] | None = None,
    ) -> m.TrustProductEvaluation:
        """Create a trust product evaluation: POST /v1/TrustProducts/{TrustProductSid}/Evaluations

        https://www.twilio.com/docs/trust-hub/trusthub-rest-api/trust-products/evaluations-tp

        Args:
            policy_sid: SID of the policy to check the trust product against, `RN…`.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return self._send(ops.CreateTrustProductEvaluation, {"PolicySid": policy_sid}, extra_params)

    def list(
        self, *, limit: int | None = None, page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> List[m.TrustProductEvaluation]:
        """List the trust products evaluations, all or up to `limit`:
        GET /v1/TrustProducts/{TrustProductSid}/Evaluations

        https://www.twilio.com/docs/trust-hub/trusthub-rest-api/trust-products/evaluations-tp

        Args:
            limit: how many at most; None: all.
            page_size: how many the API sends at a time, at most 1,000.
            extra_params: further arguments by the names of the API, which this version does not know.
        """
        __tracebackhide__ = True
        return self._list(ops.ListTrustProductEvaluation, {}, extra_params, limit, page_size)

    def stream(
        self, *, limit: int | None = None, page_size: int | None = None, prefetch: int = 0,
        extra_params: Mapping[str, Any] | None = None,
    ) -> Iterator[m.TrustProductEvaluation]:
        """Iterate over the trust products evaluations, page by page, `prefetch` of them ahead:
        GET /v1/TrustProducts/{TrustProductSid}/Evaluations

        https://www.twilio.com/docs/trust-hub/trusthub-rest-api/trust-products/evaluations-tp

        Its arguments are those of `list`.

        Args:
            prefetch: up to so many pages are fetched ahead.
        """
        __tracebackhide__ = True
        return self._stream(ops.ListTrustProductEvaluation, {}, extra_params, limit, page_size, prefetch)

    def pages(
        self, *, limit: int | None = None, page_size: int | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> Iterator[Page[m.TrustProductEvaluation]]:
        """Iterate over the pages of trust products evaluations, one request a step:
        GET /v1/TrustProducts/{TrustProductSid}/Evaluations

        https://www.twilio.com/docs/trust-hub/trusthub-rest-api/trust-products/evaluations-tp

        Its arguments are those of `list`.
        """
        __tracebackhide__ = True
        return self._pages(ops.ListTrustProductEvaluation, {}, extra_params, limit, page_size)

    def page(
        self, *, page_size: int | None = None, page_number: int | None = None, page_token: str | None = None,
        target_url: str | None = None, extra_params: Mapping[str, Any] | None = None,
    ) -> Page[m.TrustProductEvaluation]:
        """Fetch one page of trust products evaluations, the first one or the one at `target_url`:
        GET /v1/TrustProducts/{TrustProductSid}/Evaluations

        https://www.twilio.com/docs/trust-hub/trusthub-rest-api/trust-products/evaluations-tp

        Its further arguments are those of `list`.

        Args:
            page_number: number of the page, from 0, that goes with `page_token`.
            page_token: token of the page, as a next-page link has it.
            target_url: address of the page, which holds all other arguments.
        """
        __tracebackhide__ = True
        return self._page(
            ops.ListTrustProductEvaluation, {}, extra_params, page_size, page_number, page_token, target_url,
        )


class TrustProductsTrustProductsEvaluationsContext(Resource):
    """`trust_products(Sid).trust_products_evaluations(Sid)`"""

    __slots__ = ()
    _path = "/v1/TrustProducts/{0}/Evaluations/{1}"

    def fetch(self) -> m.TrustProductEvaluation:
        """Fetch the trust product evaluation: GET /v1/TrustProducts/{TrustProductSid}/Evaluations/{Sid}

        https://www.twilio.com/docs/trust-hub/trusthub-rest-api/trust-products/evaluations-tp
        """
        __tracebackhide__ = True
        return self._send(ops.FetchTrustProductEvaluation)


class TrustProductsProvisionalCopy(Resource):
    """`trust_products_provisional_copy`"""

    __slots__ = ()

    def __call__(self, trust_product_sid: str | None) -> TrustProductsProvisionalCopyContext:
        return TrustProductsProvisionalCopyContext(self._client, (*self._ids, trust_product_sid))


class TrustProductsProvisionalCopyContext(Resource):
    """`trust_products_provisional_copy(TrustProductSid)`"""

    __slots__ = ()
    _path = "/v1/TrustProducts/{0}/ProvisionalCopy"

    def create(self) -> m.TrustProductProvisionalCopy:
        """Create a trust product provisional copy: POST /v1/TrustProducts/{TrustProductSid}/ProvisionalCopy

        https://www.twilio.com/docs/trust-hub/trusthub-rest-api/trust-products
        """
        __tracebackhide__ = True
        return self._send(ops.CreateTrustProductProvisionalCopy)

    def fetch(self) -> m.TrustProductProvisionalCopy:
        """Fetch the trust product provisional copy: GET /v1/TrustProducts/{TrustProductSid}/ProvisionalCopy

        https://www.twilio.com/docs/trust-hub/trusthub-rest-api/trust-products
        """
        __tracebackhide__ = True
        return self._send(ops.FetchTrustProductProvisionalCopy)
